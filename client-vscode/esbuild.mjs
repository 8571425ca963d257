// Bundles the extension, or (--tests) its tests.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
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
  const { metafile } = await build({ ...common, banner, plugins: [apart], entryPoints, outdir: "dist", metafile: true });
  writeFileSync("dist/notices.txt", notices(Object.keys(metafile.inputs)));
}

/** The licences of the packages that these files are from: their terms want them beside the code. */
function notices(inputs) {
  const folders = inputs.map((name) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(name)?.[0]);
  const texts = [...new Set(folders.filter(Boolean))].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
    if (files.length === 0) throw new Error(`${name} has no licence text`);
    const text = files.map((file) => readFileSync(path.join(folder, file), "utf8").trim());
    return `== ${name} ${version}, ${license}\n\n${text.join("\n\n")}\n`;
  });
  return `This extension holds code of these packages.\n\n${texts.join("\n")}`;
}
