// Codex: Doctor: a page of what is well and what is not, also when the daemon cannot start.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { stage } from "./stage.mjs";
import { until } from "./world.mjs";

const s = stage("doctor");
const config = () => path.join(s.world.home, "config.toml");

/** Changes the user's settings; VS Code sees the file change. */
function set(name, value) {
  for (const scope of ["User", "Machine"]) {
    const file = path.join(s.server.data, scope, "settings.json");
    fs.writeFileSync(file, JSON.stringify({ ...JSON.parse(fs.readFileSync(file, "utf8")), [name]: value }));
  }
}

/** The lines of the page once one of them fits. */
async function page(fits) {
  return until(`the page says ${fits}`, async () => {
    for (const frame of s.page.frames()) {
      try {
        const lines = await frame.locator("h1, h1 ~ p, li").allInnerTexts();
        if (lines[0] === "Codex: Doctor" && lines.some((line) => fits.test(line))) return lines;
      } catch {} // a frame that is just going away
    }
    return undefined;
  });
}

test("everything that turns need is looked at, and a turn is played", async () => {
  let lines = [];
  await until("a turn was played", async () => {
    await s.w.run("Codex: Doctor");
    lines = await page(/ turn: /);
    return lines.some((line) => line.startsWith("✔ turn")); // a busy machine may need more than the four seconds it has
  });
  assert.match(lines[1], /checks are well|Nothing failed/);
  assert.ok(lines.some((line) => /✔ editor: .*can do all/.test(line)), lines.join("\n"));
  await s.w.shot("doctor");
  assert.ok(!s.world.exists("inside"), "nothing is written into the folder");
});

test("a configuration that cannot be read is told with its line, and is a problem there", async () => {
  const whole = fs.readFileSync(config());
  fs.appendFileSync(config(), "\nnot = = toml\n");
  const line = whole.toString().split("\n").length + 1;
  await s.w.run("Codex: Doctor");
  const lines = await page(/✖ config/);
  assert.ok(lines.some((one) => one.includes(`line ${line}:`)), lines.join("\n"));
  await s.page.locator('.statusbar-item[id="status.problems"]', { hasText: /^\s*[1-9]/ }).waitFor();
  await s.w.shot("doctor-config");
  fs.writeFileSync(config(), whole);
});

test("a daemon that cannot start is looked at from outside", async () => {
  set("codex.environment", { CODEX_LSP_STATE: "/tmp/codex-lsp-doctor" });
  await s.w.toast("lies below /tmp").first().waitFor();
  assert.equal(await s.w.toast("[object").count(), 0); // it is said once, in words
  await s.w.run("Codex: Doctor");
  const lines = await page(/✖ state/);
  assert.ok(lines.some((line) => line.includes("/tmp/codex-lsp-doctor")), lines.join("\n"));
  await s.w.shot("doctor-alone");
});
