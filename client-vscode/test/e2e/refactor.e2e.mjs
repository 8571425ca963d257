// `codex.preview: refactorPreview`: what is accepted is shown once more, and each edit must be ticked.
import assert from "node:assert/strict";
import { test } from "node:test";
import { stage } from "./stage.mjs";
import { until } from "./world.mjs";

const s = stage("refactor", { server: () => ({ settings: { "codex.preview": "refactorPreview" } }) });

test("the Refactor Preview opens on accept; what is discarded stays undecided, what is applied is accepted", async () => {
  const { w, page, world } = s;
  await w.openContainer();
  await w.prompt("Shout");
  await w.row("Changes", "SAYS HELLO").waitFor();
  await until("it can be decided", async () => /hunk/.test(await w.status().innerText()));
  const panel = page.locator(".part.panel .bulk-edit-panel");
  await w.act("Changes", "SAYS HELLO", "Accept");
  await panel.locator(".monaco-list-row").first().waitFor();
  await panel.locator("a.monaco-button", { hasText: "Discard" }).click();
  await panel.waitFor({ state: "hidden" });
  assert.match(world.read("README.md"), /Says hello/);
  await until("it still waits", async () => (await w.rows("Changes")).some((row) => /SAYS HELLO/.test(row) && !/accepted/.test(row)));
  await until("that was all", () => /accepted 0 hunks/.test(s.server.log("Codex Daemon")));
  assert.equal(await page.locator(".notification-toast").count(), 0, "nobody is told what they did themselves");
  await w.act("Changes", "SAYS HELLO", "Accept");
  await panel.locator(".monaco-list-row .edit-checkbox").first().click();
  await w.shot("refactor-preview");
  await panel.locator("a.monaco-button", { hasText: "Apply" }).click();
  await until("the file has it", () => world.read("README.md").includes("SAYS HELLO"));
});
