// Bundles the extension, the scripts of its webviews, and (--tests) its tests.
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
  // The first line tells when the host began to load us; activation is measured from there.
  const banner = { js: "var codexBegan = performance.now();" };
  await build({ ...common, banner, entryPoints: { main: "src/main.ts" }, outdir: "dist" });
}
