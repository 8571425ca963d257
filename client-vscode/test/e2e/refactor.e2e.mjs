// `codex.preview: refactorPreview`: what is accepted is shown once more, and each edit must be ticked.
import assert from "node:assert/strict";
import { test } from "node:test";
import { stage } from "./stage.mjs";
import { gone, shown } from "./workbench.mjs";
import { reads, until } from "./world.mjs";

const POEM = Array.from({ length: 30 }, (_, n) => `line ${n + 1}\n`).join("");
const s = stage("refactor", {
  prepare: (world) => world.write("poem.txt", POEM),
  server: () => ({ settings: { "codex.preview": "refactorPreview" } }),
});
const panel = () => s.page.locator(".part.panel .bulk-edit-panel");
const button = (name) => panel().locator("a.monaco-button", { hasText: name });
const edits = () => panel().locator(".monaco-list-row:has(.edit-checkbox)");
const CHECKED = '.edit-checkbox:is(:checked, [aria-checked="true"])'; // the oldest VS Code has an input, the newest a widget
const tick = (edit) => s.w.click(edit.locator(".edit-checkbox"), shown(edit.locator(CHECKED)));

test("the Refactor Preview opens on accept; what is discarded stays undecided, what is applied is accepted", async () => {
  const { w, page, world } = s;
  await w.openContainer();
  await w.prompt("Shout");
  await w.row("Changes", "SAYS HELLO").waitFor();
  await until("it can be decided", async () => /hunk/.test(await w.status().innerText()));
  const edit = edits().first();
  await w.act("Changes", "SAYS HELLO", "Accept", shown(edit));
  await w.click(button("Discard"), gone(panel()));
  assert.match(world.read("README.md"), /Says hello/);
  await until("it still waits", async () => (await w.rows("Changes")).some((row) => /SAYS HELLO/.test(row) && !/accepted/.test(row)));
  await until("that was all", () => /accepted 0 hunks/.test(s.server.log("Codex Daemon")));
  assert.equal(await page.locator(".notification-toast").count(), 0, "nobody is told what they did themselves");
  await w.act("Changes", "SAYS HELLO", "Accept", shown(edit));
  await tick(edit);
  await w.shot("refactor-preview");
  await w.click(button("Apply"), gone(panel()));
  await until("the file has it", () => world.read("README.md").includes("SAYS HELLO"));
});

test("what is ticked in part is accepted, the rest waits, and that is said", async () => {
  const { w, world } = s;
  await w.prompt("Change the poem");
  await w.row("Changes", "LINE twenty").waitFor();
  await until("it can be decided", async () => /2 hunks/.test(await w.status().innerText()));
  const edit = edits().filter({ hasText: "LINE five" }).first();
  await w.act("Changes", "poem.txt", "Accept", shown(edit));
  await tick(edit);
  await w.shot("refactor-partly");
  await w.click(button("Apply"), gone(panel()));
  await until("the file has it", () => world.read("poem.txt") === POEM.replace("line 5\n", "LINE five\n"));
  await w.toast("Not accepted: poem.txt").waitFor();
  const row = async (words) => (await w.rows("Changes")).find((text) => text.includes(words)) ?? "";
  await until("what was ticked is accepted", async () => /accepted/.test(await row("LINE five")));
  await reads(() => row("LINE twenty"), /line 20$/);
  await w.shot("refactor-partly-done");
  assert.equal(world.read("poem.txt"), POEM.replace("line 5\n", "LINE five\n"));
});
