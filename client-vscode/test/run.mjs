// All tests of the extension: checks, unit tests, tests in the extension host, a user's tests in a real VS Code.
//   node test/run.mjs            everything
//   node test/run.mjs unit host turn prompt trust refactor install     some of it
//   node test/run.mjs turn prompt --pictures                           and renews the pictures of docs/editors/vscode.md
import { spawnSync } from "node:child_process";
import { copyFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const client = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const root = path.resolve(client, "..");
const endToEnd = readdirSync(path.join(client, "test", "e2e"))
  .filter((file) => file.endsWith(".e2e.mjs"))
  .map((file) => file.replace(".e2e.mjs", ""));
const pictures = { review: "changes", composer: "prompt", turn: "turn", diff: "diff", lenses: "lenses" };
const wanted = process.argv.slice(2).filter((word) => word !== "--pictures");
const all = ["check", "unit", "host", ...endToEnd];
const chosen = wanted.length ? wanted : all;
const unknown = chosen.filter((name) => !all.includes(name));
if (unknown.length) {
  console.error(`unknown: ${unknown.join(", ")}; there is ${all.join(", ")}`);
  process.exit(2);
}

let failed = 0;
function step(name, program, args, cwd = client) {
  const began = Date.now();
  const { status } = spawnSync(program, args, { cwd, stdio: "inherit" });
  console.log(`${status === 0 ? "✔" : "✖"} ${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
  if (status !== 0) failed++;
  return status === 0;
}

const real = chosen.some((name) => name === "host" || endToEnd.includes(name));
step("package", path.join(root, "scripts", "package"), chosen.includes("install") ? [] : ["vsix"], root) || process.exit(1);
if (real) step("VS Code", path.join(root, "scripts", "vscode"), [], root) || process.exit(1);
if (chosen.includes("unit") || chosen.includes("host")) step("tests built", "node", ["esbuild.mjs", "--tests"]);
const runs = {
  check: ["npm", ["run", "--silent", "check"]],
  unit: ["npm", ["run", "--silent", "test:unit"]],
  host: ["node", ["test/host/run.mjs"]],
};
for (const name of chosen) {
  const test = ["node", ["--test", "--test-reporter=spec", `test/e2e/${name}.e2e.mjs`]];
  step(name, ...(runs[name] ?? test));
}
if (!failed && process.argv.includes("--pictures")) {
  for (const [shot, name] of Object.entries(pictures)) {
    const from = path.join(root, ".cache", "vscode-pictures", `${shot}.png`);
    copyFileSync(from, path.join(root, "docs", "pictures", `vscode-${name}.png`));
  }
}
process.exitCode = failed ? 1 : 0;
