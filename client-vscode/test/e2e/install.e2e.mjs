// The first minutes without a daemon: it is missed, said so, and installed with one click; failing and cancelling harm nothing.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { stage } from "./stage.mjs";
import { reads, ROOT, until, VENV } from "./world.mjs";

const pip = Object.fromEntries(Object.entries(process.env).filter(([name]) => /^(PIP|UV)_/.test(name)));
// PATH is two links that are made while the window is open: for uv, and for all other programs.
const s = stage("install", {
  server: (world) => ({
    settings: { "codex.daemonPath": null, "codex.daemonPackage": path.join(ROOT, "dist", "no-such-wheel.whl") },
    // As if started from a terminal: else VS Code asks a login shell for the PATH.
    env: { ...pip, UV_NATIVE_TLS: "1", VSCODE_CLI: "1", PATH: `${world.base}/uv:${world.base}/programs` },
  }),
});

/** Changes the user's settings; VS Code sees the file change. */
function set(name, value) {
  for (const scope of ["User", "Machine"]) {
    const file = path.join(s.server.data, scope, "settings.json");
    fs.writeFileSync(file, JSON.stringify({ ...JSON.parse(fs.readFileSync(file, "utf8")), [name]: value }));
  }
}
const storage = () => path.join(s.server.data, "User", "globalStorage", "codex-lsp.codex-lsp");
const environments = () => fs.readdirSync(storage()).filter((name) => name.startsWith("environment")).sort();
const running = () => until("a daemon of the environment", () => s.server.daemons()[0]);
const wheel = () => path.join(ROOT, "dist", fs.readdirSync(path.join(ROOT, "dist")).find((name) => name.endsWith(".whl")));

async function install(words) {
  const { w } = s;
  await w.run("Notifications: Clear All Notifications");
  await w.run("Codex: Install the Daemon");
  await w.toast(words).waitFor({ timeout: 180_000 });
}

test("a daemon that is missing is told, with a way out", async () => {
  const { w } = s;
  await w.openContainer();
  await w.prompt("Shout");
  await w.toast("is not installed").waitFor();
  await w.pane("Changes").getByText("Install the Daemon").waitFor();
  await w.shot("missing");
});

test("without Python and uv it says what to install", async () => {
  const { w } = s;
  await w.answer("is not installed", "Install");
  const toast = w.toast("was not installed");
  await toast.waitFor();
  await reads(() => toast.innerText(), /No Python 3\.11 or newer with venv was found, and no uv/);
  await w.shot("no-python");
});

test("an installation that fails says what failed", async () => {
  const { w, world } = s;
  fs.symlinkSync("/usr/bin", path.join(world.base, "programs"));
  await w.answer("was not installed", "Try Again");
  const toast = w.toast("was not installed").filter({ hasText: "no-such-wheel" });
  await toast.waitFor();
  await w.shot("install-fails");
  await reads(() => toast.innerText(), /was not installed: python -m ended with status 1/);
  assert.deepEqual(environments(), []);
});

test("one click installs it into an environment of its own, and it runs", async () => {
  const { w } = s;
  set("codex.daemonPackage", wheel());
  set("codex.codexPath", codex());
  await w.reload();
  await install("installed and running");
  await w.openContainer();
  await w.prompt("Shout");
  await w.row("Changes", "SAYS HELLO").waitFor();
  await running();
  assert.equal(environments().length, 2, "a folder and the link to it");
  assert.match(s.server.log("Codex Daemon"), /python3 -m venv/);
  await w.shot("installed");
});

test("an installation that is cancelled leaves nothing, and the old one goes on", async () => {
  const { w, world } = s;
  const [before, daemon] = [environments(), await running()];
  // A package whose making never ends, in a process of pip's.
  const slow = path.join(world.base, "slow");
  fs.mkdirSync(slow);
  fs.writeFileSync(path.join(slow, "pyproject.toml"), '[build-system]\nrequires = []\nbuild-backend = "slow"\nbackend-path = ["."]\n');
  fs.writeFileSync(path.join(slow, "slow.py"), "import time\nprint('never ends')\ntime.sleep(3000)\n");
  set("codex.daemonPackage", slow);
  await w.reload();
  await until("the old one is back", async () => s.server.daemons()[0] !== daemon && s.server.daemons().length === 1);
  const old = await running();
  await w.run("Codex: Install the Daemon");
  const building = () => execFileSync("ps", ["-eo", "args="], { encoding: "utf8" }).split("\n").filter((line) => line.includes(slow));
  await until("pip is at it", () => building().length > 0);
  await w.answer("installing the daemon", "Cancel");
  await w.toast("was cancelled; nothing has changed").waitFor();
  assert.deepEqual(building(), [], "nothing of it runs any more");
  assert.deepEqual(environments(), before);
  assert.equal(await running(), old, "the daemon was not even stopped");
  await w.row("Changes", "SAYS HELLO").waitFor();
  await w.run("Codex: Accept All Changes");
  await until("accepted", () => world.read("README.md").includes("SAYS HELLO"));
});

test("uv is taken where there is one; the environment before goes", async () => {
  const { w, world } = s;
  const [before, old] = [environments(), await running()];
  const uv = path.join(ROOT, ".cache", "uv");
  if (!fs.existsSync(path.join(uv, "bin", "uv"))) {
    execFileSync("python3", ["-m", "venv", uv]);
    execFileSync(path.join(uv, "bin", "pip"), ["-q", "install", "uv"]);
  }
  fs.mkdirSync(path.join(world.base, "uv"));
  fs.symlinkSync(path.join(uv, "bin", "uv"), path.join(world.base, "uv", "uv"));
  set("codex.daemonPackage", wheel());
  await w.reload();
  await install("installed and running");
  assert.match(s.server.log("Codex Daemon"), /\$ uv pip install/);
  const after = environments();
  assert.equal(after.length, 2);
  assert.notDeepEqual(after, before);
  await until("the new one runs", async () => ![undefined, old].includes(s.server.daemons()[0]));
});

function codex() {
  const lib = path.join(VENV, "..", "lib");
  return path.join(lib, fs.readdirSync(lib)[0], "site-packages", "codex_cli_bin", "bin", "codex");
}
