// Bundles the extension, or (--tests) its tests.
import { rmSync } from "node:fs";
import { build } from "esbuild";

const tests = process.argv.includes("--tests");
const common = {
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  external: ["vscode", "mocha"],
  logLevel: "warning",
  minify: process.argv.includes("--minify"),
  sourcemap: tests ? "inline" : false,
};
if (tests) {
  rmSync("dist-test", { recursive: true, force: true });
  await build({
    ...common,
    entryPoints: ["test/unit/*.test.ts", "test/host/*.ts"],
    outdir: "dist-test",
    outbase: "test",
  });
} else {
  rmSync("dist", { recursive: true, force: true });
  // What is imported on need is a file of its own, so that the host reads it on need only.
  const apart = {
    name: "apart",
    setup: ({ onResolve }) =>
      onResolve({ filter: /\/(client|transcript)$/ }, ({ kind, path }) =>
        kind === "dynamic-import" ? { path: `./${path.split("/").at(-1)}.js`, external: true } : undefined,
      ),
  };
  // The first line tells what the host had used when it began to load us; activation is measured from there.
  const banner = { js: "var codexBegan = process.cpuUsage();" };
  const entryPoints = { main: "src/main.ts", client: "src/client.ts", transcript: "src/views/transcript.ts" };
  await build({ ...common, banner, plugins: [apart], entryPoints, outdir: "dist" });
}
