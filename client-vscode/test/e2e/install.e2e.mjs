// The first minutes without a daemon: it is missed, said so, and installed with one click; then the demo.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { stage } from "./stage.mjs";
import { ROOT, until, VENV } from "./world.mjs";

const pip = Object.fromEntries(Object.entries(process.env).filter(([name]) => /^(PIP|UV)_/.test(name)));
const s = stage("install", {
  server: () => ({
    settings: { "codex.daemonPath": null, "codex.daemonPackage": path.join(ROOT, "dist", "no-such-wheel.whl") },
    env: { ...pip, PATH: "/usr/local/bin:/usr/bin:/bin" },
  }),
});

test("a daemon that is missing is told, with a way out", async () => {
  const { w } = s;
  await w.openContainer();
  await w.prompt("Shout");
  await w.toast("not installed").waitFor();
  await w.pane("Changes").getByText("Install the Daemon").waitFor();
  await w.shot("missing");
});

test("an installation that fails says what failed", async () => {
  const { w } = s;
  await w.toast("not installed").getByRole("button", { name: "Install" }).click();
  const toast = w.toast("was not installed");
  await toast.waitFor();
  await w.shot("install-fails");
  assert.match(await toast.innerText(), /no-such-wheel/);
});

test("one click installs it into an environment of its own, and it runs", async () => {
  const { w } = s;
  const wheel = fs.readdirSync(path.join(ROOT, "dist")).find((name) => name.endsWith(".whl"));
  for (const scope of ["User", "Machine"]) {
    const file = path.join(s.server.data, scope, "settings.json");
    const settings = JSON.parse(fs.readFileSync(file, "utf8"));
    settings["codex.daemonPackage"] = path.join(ROOT, "dist", wheel);
    settings["codex.codexPath"] = codex();
    fs.writeFileSync(file, JSON.stringify(settings));
  }
  await w.reload();
  await w.run("Codex: Install the Daemon");
  await w.toast("installed and running").waitFor({ timeout: 180_000 });
  await w.openContainer();
  await w.prompt("Shout");
  await w.row("Changes", "SAYS HELLO").waitFor();
  await until("a daemon of the environment", () => s.server.daemons().length === 1);
  await w.shot("installed");
});

function codex() {
  const lib = path.join(VENV, "..", "lib");
  return path.join(lib, fs.readdirSync(lib)[0], "site-packages", "codex_cli_bin", "bin", "codex");
}
