// All tests of the extension: checks, unit tests, tests in the extension host, a user's tests in a real VS Code.
//   node test/run.mjs               everything
//   node test/run.mjs unit turn     some of it; `real` is all that runs in VS Code
// The options are told in scripts/vscode-test. What a step says goes to a log, which is shown when the step fails.
import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const client = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const root = path.resolve(client, "..");
const cache = path.join(root, ".cache");
const endToEnd = fs
  .readdirSync(path.join(client, "test", "e2e"))
  .filter((file) => file.endsWith(".e2e.mjs"))
  .map((file) => file.replace(".e2e.mjs", ""));
const real = ["host", ...endToEnd];
const all = ["check", "unit", ...real];
const pictures = { review: "changes", composer: "prompt", turn: "turn", diff: "diff", lenses: "lenses" };

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { oldest: { type: "boolean" }, pictures: { type: "boolean" }, times: { type: "string", default: "1" } },
});
const chosen = positionals.length ? positionals.flatMap((name) => (name === "real" ? real : name)) : all;
const unknown = chosen.filter((name) => !all.includes(name));
if (unknown.length) {
  console.error(`unknown: ${unknown.join(", ")}; there is real, ${all.join(", ")}`);
  process.exit(2);
}
const times = Number(options.times);
if (!Number.isInteger(times) || times < 1) {
  console.error(`--times: ${options.times} is no number of times`);
  process.exit(2);
}
const version = options.oldest ? "oldest" : "newest";
process.env.VSCODE = version; // for world.mjs

/** Runs a program; one line on success, all it said on failure. */
async function step(name, program, args, cwd = client) {
  const log = path.join(cache, "vscode-logs", `${name}-${version}.log`.replaceAll(" ", "-"));
  fs.mkdirSync(path.dirname(log), { recursive: true });
  const out = fs.openSync(log, "w");
  const began = Date.now();
  const [status] = await once(spawn(program, args, { cwd, stdio: ["ignore", out, out] }), "close");
  fs.closeSync(out);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  if (status !== 0) process.stdout.write(fs.readFileSync(log));
  console.log(`${status === 0 ? "✔" : "✖"} ${name}: ${seconds} s`);
  return { ok: status === 0, seconds };
}
const need = async (...args) => (await step(...args)).ok || process.exit(1);

const inCode = chosen.some((name) => real.includes(name));
await need("package", path.join(root, "scripts", "package"), chosen.includes("install") ? [] : ["vsix"], root);
if (inCode) await need(`VS Code, the ${version}`, path.join(root, "scripts", "vscode"), [version], root);
if (chosen.includes("unit") || chosen.includes("host")) await need("tests built", "node", ["esbuild.mjs", "--tests"]);
const runs = {
  check: ["npm", ["run", "--silent", "check"]],
  unit: ["npm", ["run", "--silent", "test:unit"]],
  host: ["node", ["test/host/run.mjs"]],
};
const failed = [];
let pass = 1;

async function run(name) {
  const test = ["node", ["--test", "--test-reporter=spec", `test/e2e/${name}.e2e.mjs`]];
  const { ok, seconds } = await step(name, ...(runs[name] ?? test));
  if (!ok) failed.push(times > 1 ? `${name} (pass ${pass})` : name);
  const words = [new Date().toISOString().slice(0, 19), `pass ${pass}`, version, name, ok ? "ok" : "FAILED"];
  words.push(`${seconds} s`, `load ${os.loadavg()[0].toFixed(1)}`);
  if (times > 1) fs.appendFileSync(path.join(cache, "vscode-passes.log"), `${words.join("  ")}\n`);
}

for (; pass <= times; pass++) {
  if (times > 1) console.log(`pass ${pass} of ${times}`);
  for (const name of chosen.filter((name) => !real.includes(name))) await run(name);
  // Two at a time: they wait more than they work.
  const waiting = chosen.filter((name) => real.includes(name));
  const line = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) await run(name);
  };
  await Promise.all([line(), line()]);
}
if (!failed.length && options.pictures) {
  for (const [shot, name] of Object.entries(pictures)) {
    const from = path.join(cache, "vscode-pictures", `${shot}.png`);
    fs.copyFileSync(from, path.join(root, "docs", "pictures", `vscode-${name}.png`));
  }
}
if (failed.length) console.log(`failed: ${failed.join(", ")}`);
process.exitCode = failed.length ? 1 : 0;
