// Every way to decide, every kind of change; the tree, the lenses and the diff say the same.
import assert from "node:assert/strict";
import { test } from "node:test";
import { stage } from "./stage.mjs";
import { shown } from "./workbench.mjs";
import { reads, until } from "./world.mjs";

const POEM = Array.from({ length: 30 }, (_, n) => `line ${n + 1}\n`).join("");
const CRLF = "one\r\ntwo 🎉\r\nthree ünï\r\n";
const s = stage("review", {
  prepare: (world) => {
    world.write("poem.txt", POEM);
    world.write("second.txt", "alpha\nbeta\ngamma\n");
    world.write("crlf.txt", CRLF);
    world.write("gone.txt", "to be deleted\n");
    world.write("was.txt", "renamed\nwithout\nchange\n");
  },
});
const changed = (...lines) => lines.reduce((text, n) => text.replace(`line ${n}\n`, `LINE ${n}\n`), POEM);
const row = async (view, words) => (await s.w.rows(view)).find((text) => text.includes(words)) ?? "";
const rowIs = (words, what) => until(`${words}: ${what}`, async () => what.test(await row("Changes", words)));
const ended = (words) => until(`“${words}” has ended`, async () => /tokens/.test(await row("Turns", words)));
const lenses = () => s.page.locator(".codelens-decoration a", { hasText: /^Accept/ }).count();
const caret = async () => Number(/Ln (\d+)/.exec(await s.w.page.locator('.statusbar-item[id="status.editor.selection"]').innerText())?.[1]);
const press = async (...keys) => {
  for (const key of keys) await s.page.keyboard.press(key);
};

test("badges tell what a file is, and who changed it", async () => {
  const { w, page } = s;
  await w.openContainer();
  // Room for the tree: the other views are folded.
  const fold = async (name) => {
    const header = w.pane(name).locator(".pane-header");
    await w.click(header.and(page.locator(".expanded")), shown(header.and(page.locator(":not(.expanded)"))), { over: header });
  };
  for (const name of ["Prompt", "Plan"]) await fold(name);
  await w.prompt("Rework everything");
  await ended("Rework everything");
  await fold("Turns");
  await w.row("Changes", "second.txt").waitFor();
  await w.shot("badges");
  const all = await w.rows("Changes");
  const one = (name) => all.find((text) => text.startsWith(name)) ?? all.join(" | ");
  assert.match(one("poem.txt"), /by command/);
  assert.match(one("second.txt"), /by patch/);
  assert.match(one("gone.txt"), /deleted/);
  assert.match(one("now.txt"), /renamed/);
  assert.match(one("fresh.txt"), /new · by command/);
  assert.match(one(".vscode/tasks.json"), /sensitive · new/);
});

test("Review Changes shows all files in one editor", async () => {
  const { w, page } = s;
  await w.run("Codex: Review Changes");
  const entries = page.locator(".multiDiffEntry");
  await entries.filter({ hasText: "crlf.txt" }).first().waitFor();
  await until("both sides of it", async () => /TWO/.test(await entries.filter({ hasText: "crlf.txt" }).first().innerText()));
  await w.shot("review-all");
  await w.run("View: Close All Editors");
});

test("a whole file is decided inline and by command; undo takes back each", async () => {
  const { w, world } = s;
  const lines = [3, 15, 27].map((n) => `LINE ${n}`);
  const all = async (what) => {
    for (const line of lines) await rowIs(line, what);
  };
  await w.act("Changes", "poem.txt", "Accept");
  await until("every hunk is on disk", () => world.read("poem.txt") === changed(3, 15, 27));
  await all(/accepted/);
  await w.run("Codex: Undo Last Accept or Reject");
  await until("undone", () => world.read("poem.txt") === POEM);
  await all(/line \d+$/);
  await w.act("Changes", "poem.txt", "Reject");
  await all(/rejected/);
  await w.run("Codex: Undo Last Accept or Reject");
  await all(/line \d+$/);
  await w.openFile("poem.txt");
  await until("its lenses are there", async () => (await lenses()) === 3);
  await w.run("Codex: Accept All Hunks of This File");
  await until("every hunk is on disk", () => world.read("poem.txt") === changed(3, 15, 27));
  await until("no lens", async () => (await lenses()) === 0);
  await w.run("Codex: Undo Last Accept or Reject");
  await until("undone", () => world.read("poem.txt") === POEM);
  await w.run("Codex: Reject All Hunks of This File");
  await all(/rejected/);
  await w.run("Codex: Undo Last Accept or Reject");
  await all(/line \d+$/);
  assert.equal(world.read("poem.txt"), POEM);
  await w.run("View: Close All Editors");
});

test("hunks are decided one after another, as quickly as one can click: no click is refused", async () => {
  const { w, world } = s;
  const lines = [3, 15, 27].map((n) => `LINE ${n}`);
  const once = () => undefined;
  for (const [verb, what] of [["Accept", /accepted/], ["Reject", /rejected/]]) {
    for (const line of lines) await w.act("Changes", line, verb, once);
    for (const line of lines) await rowIs(line, what);
    assert.equal(await w.toast("The list has just changed").count(), 0);
    for (const _ of lines) await w.run("Codex: Undo Last Accept or Reject");
    for (const line of lines) await rowIs(line, /line \d+$/);
  }
  assert.equal(world.read("poem.txt"), POEM);
});

/** Clicks the box of a row until it is as it should be: a click on a row that is just drawn anew gets lost. */
const tick = (words, on) =>
  until(`${words} is ${on ? "ticked" : "not ticked"}`, async () => {
    const box = s.w.row("Changes", words).locator(".custom-view-tree-node-item-checkbox").first();
    const is = async () => (await box.getAttribute("aria-checked")) === String(on);
    if (await is()) return true;
    await box.click();
    return until("it is drawn", is, 3).catch(() => false);
  });

test("Accept Checked Changes takes what is ticked; CRLF and emoji stay as they are in an open editor", async () => {
  const { w, page, world } = s;
  await w.openFile("crlf.txt");
  for (const name of ["gone.txt", "now.txt", "poem.txt", "second.txt"]) await tick(name, false);
  await tick("LINE 15", true);
  await w.shot("checked");
  await w.run("Codex: Accept Checked Changes");
  await until("the lines are there", () => world.read("poem.txt") === changed(15));
  await until("the open file is saved", () => world.read("crlf.txt") === CRLF.replace("two 🎉", "TWO 🚀"));
  assert.equal(world.read("fresh.txt"), "fresh\n");
  assert.equal(world.read("second.txt"), "alpha\nbeta\ngamma\n");
  assert.ok(world.exists("gone.txt") && world.exists("was.txt") && !world.exists("now.txt"));
  assert.ok(!world.exists(".vscode/tasks.json"), "what is sensitive is not ticked by itself");
  await rowIs("TWO", /accepted/);
  await rowIs("LINE 15", /accepted/);
  assert.doesNotMatch(await row("Changes", "LINE 3"), /accepted/);
  await reads(() => w.editorText(), /TWO 🚀/);
  await reads(() => page.locator(".tab.dirty").count(), 0);
});

test("a file that is open in a tab is deleted, and another renamed; undo brings both back", async () => {
  const { w, page, world } = s;
  await w.openFile("gone.txt");
  await w.openFile("was.txt");
  await w.act("Changes", "gone.txt", "Accept");
  await until("it is deleted", () => !world.exists("gone.txt"));
  await w.act("Changes", "now.txt", "Accept");
  await until("it is renamed", () => !world.exists("was.txt") && world.exists("now.txt"));
  assert.equal(world.read("now.txt"), "renamed\nwithout\nchange\n");
  await w.shot("deleted-renamed");
  await reads(() => page.locator(".tab.dirty").count(), 0);
  await w.run("Codex: Undo Last Accept or Reject");
  await until("the name is back", () => world.exists("was.txt") && !world.exists("now.txt"));
  await w.run("Codex: Undo Last Accept or Reject");
  await until("the file is back", () => world.exists("gone.txt") && world.read("gone.txt") === "to be deleted\n");
  await reads(() => page.locator(".tab.dirty").count(), 0);
  await w.shot("undone");
  await w.run("View: Close All Editors");
});

test("hunks are walked through and decided by keys, from file to file", async () => {
  const { w, page, world } = s;
  await w.openFile("poem.txt");
  await until("two hunks wait in it", async () => (await lenses()) === 2);
  await page.locator(".editor-instance .view-line").first().click();
  await press("Control+Home", "Alt+BracketRight");
  await until("the first hunk", async () => (await caret()) === 3);
  await press("Control+K", "y");
  await until("it is on disk", () => world.read("poem.txt") === changed(3, 15));
  await until("its lens is gone", async () => (await lenses()) === 1);
  await rowIs("LINE 3", /accepted/);
  await press("Alt+BracketRight");
  await until("the next hunk", async () => (await caret()) === 27);
  await press("Alt+BracketRight");
  await page.locator('.tabs-container .tab.active[data-resource-name="second.txt"]').waitFor();
  await until("the next file's", async () => (await caret()) === 2);
  await press("Alt+BracketLeft");
  await page.locator('.tabs-container .tab.active[data-resource-name="poem.txt"]').waitFor();
  await until("back again", async () => (await caret()) === 27);
  await press("Control+K", "n");
  await rowIs("LINE 27", /rejected/);
  await until("no lens any more", async () => (await lenses()) === 0);
  assert.equal(world.read("poem.txt"), changed(3, 15));
});

test("tree, lenses and diff say the same after accept, undo and reject", async () => {
  const { w, page, world } = s;
  await w.run("View: Close All Editors");
  await w.openFile("second.txt");
  await until("its lens is there", async () => (await lenses()) === 1);
  await w.run("View: Split Editor Right");
  await w.row("Changes", "BETA").click();
  await page.locator(".monaco-diff-editor").first().waitFor();
  /** All three at the same moment. */
  const seen = () =>
    page.evaluate(() => {
      const text = (element) => (element?.innerText ?? "").replace(/\s+/g, " ");
      return {
        tree: text([...document.querySelectorAll(".monaco-list-row")].find((one) => /BETA/.test(one.innerText))),
        lenses: [...document.querySelectorAll(".codelens-decoration a")].filter((one) => /^Accept/.test(one.innerText)).length,
        diff: text(document.querySelector(".monaco-diff-editor")),
      };
    });
  let last;
  const agree = (what, tree, count) =>
    until(`${what}: tree, lenses and diff agree`, async () => {
      const now = (last = await seen());
      return tree.test(now.tree) && now.lenses === count && now.diff.includes("beta") && now.diff.includes("BETA");
    }).catch((error) => assert.fail(`${error.message}: ${JSON.stringify(last)}`));
  await agree("waiting", /BETA ?\+1 −1 · line 2$/, 1);
  await w.shot("agree");
  await w.act("Changes", "BETA", "Accept");
  await agree("accepted", /accepted/, 0);
  await w.shot("agree-accepted");
  assert.equal(world.read("second.txt"), "alpha\nBETA\ngamma\n");
  await w.run("Codex: Undo Last Accept or Reject");
  await agree("undone", /line 2$/, 1);
  await until("undone on disk", () => world.read("second.txt") === "alpha\nbeta\ngamma\n");
  await w.act("Changes", "BETA", "Reject");
  await agree("rejected", /rejected/, 0);
  await w.run("Codex: Undo Last Accept or Reject");
  await agree("undone again", /line 2$/, 1);
  await w.run("View: Close All Editors");
});

test("in a diff, and in the review of all files, the keys decide the hunk at the caret; in the list the one that is selected", async () => {
  const { w, page, world } = s;
  const before = world.read("poem.txt");
  await w.run("View: Close All Editors");
  await w.run("Codex: Reject All Changes");
  await w.pane("Changes").getByText("Nothing to decide").waitFor();
  await w.prompt("Change the poem");
  await until("it can be decided", async () => /2 hunks/.test(await w.status().innerText()));
  const undo = async () => {
    await w.run("Codex: Undo Last Accept or Reject");
    await until("undone", () => world.read("poem.txt") === before);
    await until("both wait", async () => /2 hunks/.test(await w.status().innerText()));
  };
  const twenty = () => until("the line is on disk", () => world.read("poem.txt") === before.replace("line 20\n", "LINE twenty\n"));
  // What a key means in an editor is told to VS Code a moment after the focus has come there.
  const decide = (key, done) =>
    until(`Ctrl+K ${key} is heard`, async () => {
      await press("Control+K", key);
      return until("it is decided", done, 10).catch(() => false);
    });
  const focused = (side) => shown(page.locator(`.${side}-in-monaco-diff-editor.focused`));

  await w.row("Changes", "LINE five").click();
  await focused("modified")();
  await until("the caret is in the hunk", async () => (await caret()) === 5);
  await press("Alt+BracketRight");
  await until("the next hunk", async () => (await caret()) === 20);
  await press("Alt+BracketLeft");
  await until("back again", async () => (await caret()) === 5);
  await press("Alt+BracketRight");
  await until("the next hunk", async () => (await caret()) === 20);
  await w.shot("diff-keys");
  await press("Control+K", "y");
  await twenty();
  await rowIs("LINE twenty", /accepted/);
  await undo();
  await w.click(page.locator(".original-in-monaco-diff-editor .view-line", { hasText: "line 20" }).first(), focused("original"));
  await decide("n", async () => /rejected/.test(await row("Changes", "LINE twenty")));
  await undo();

  await w.run("View: Close All Editors");
  await w.run("Codex: Review Changes");
  const twentieth = page.locator(".multiDiffEntry .modified .view-line", { hasText: "LINE twenty" }).first();
  await w.click(twentieth, focused("modified"));
  await decide("y", () => world.read("poem.txt") !== before);
  await twenty();
  await undo();

  await w.run("View: Close All Editors");
  await w.row("Changes", "LINE twenty").locator(".custom-view-tree-node-item-icon").first().click();
  await focused("modified")();
  await w.run("Codex: Focus on Changes View");
  await press("Control+K", "y");
  await twenty();
  await undo();
  await w.run("Codex: Reject All Changes");
  await w.run("View: Close All Editors");
});

test("an editor that is split at once has its lenses on both sides", async () => {
  const { w, page } = s;
  await w.prompt("Change the poem");
  await until("it can be decided", async () => /2 hunks/.test(await w.status().innerText()));
  for (let time = 0; time < 5; time++) {
    await w.run("View: Close All Editors");
    await w.openFile("poem.txt");
    await press("Control+Backslash");
    await until("lenses that can be clicked, in both", async () => (await lenses()) === 4, 20);
  }
  await w.run("View: Close All Editors");
  await w.run("Codex: Reject All Changes");
  await w.pane("Changes").getByText("Nothing to decide").waitFor();
  await reads(() => page.locator(".tab.dirty").count(), 0);
});

test("a conflict shows while it is typed, and goes when the typing is undone", async () => {
  const { w, page, world } = s;
  const before = world.read("poem.txt");
  await w.prompt("Change the poem");
  await w.openFile("poem.txt");
  await until("two hunks wait in it", async () => (await lenses()) === 2);
  const problems = page.locator(".monaco-editor .squiggly-warning");
  const lens = page.locator(".codelens-decoration a", { hasText: "in conflict with your text" });
  const box = () => w.row("Changes", "LINE five").locator(".custom-view-tree-node-item-checkbox").getAttribute("aria-checked");
  await page.locator(".editor-instance .view-line").first().click();
  await press("Control+Home", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "End");
  await page.keyboard.type("!");
  await rowIs("LINE five", /conflict/);
  await reads(() => row("Changes", "poem.txt"), /conflict/);
  assert.doesNotMatch(await row("Changes", "LINE twenty"), /conflict/);
  await problems.first().waitFor();
  await lens.waitFor();
  await reads(() => box(), "false", "it is not ticked by itself");
  await w.shot("conflict-typed");
  await press("Control+Z");
  await until("the tree says so", async () => !/conflict/.test(await row("Changes", "LINE five")));
  await reads(() => row("Changes", "poem.txt"), /^(?!.*conflict)/s);
  await until("the editor too", async () => (await problems.count()) === 0 && (await lens.count()) === 0);
  await reads(() => box(), "true");
  assert.equal(world.read("poem.txt"), before);
  await w.run("View: Close All Editors");
});

test("a hunk whose line was changed meanwhile is a conflict: it is shown, and the text stays", async () => {
  const { w, page, world } = s;
  await w.run("View: Close All Editors");
  await w.run("Codex: Reject All Changes");
  await w.pane("Changes").getByText("Nothing to decide").waitFor();
  const before = world.read("poem.txt");
  await w.prompt("Change the poem");
  await w.openFile("poem.txt");
  await until("two hunks wait in it", async () => (await lenses()) === 2);
  await page.locator(".editor-instance .view-line").first().click();
  await press("Control+Home", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "End");
  await page.keyboard.type(" is mine");
  await rowIs("LINE five", /line 5/);
  await w.act("Changes", "LINE five", "Accept", shown(w.toast("could not be merged")));
  await rowIs("LINE five", /conflict/);
  await reads(() => row("Changes", "poem.txt"), /conflict/);
  await reads(() => w.editorText(), /line 5 is mine/);
  assert.equal(world.read("poem.txt"), before, "nothing is written");
  await page.locator(".monaco-editor .squiggly-warning, .monaco-editor .squiggly-error").first().waitFor();
  await w.shot("conflict");
  await w.act("Changes", "LINE twenty", "Accept");
  await until("the other is merged", async () => /LINE twenty/.test(await w.editorText()));
  await reads(() => w.editorText(), /line 5 is mine/);
  assert.equal(world.read("poem.txt"), before, "what has unsaved changes is saved by the user only");
  await page.locator(".editor-instance .view-line").first().click();
  await press("Control+S");
  await until("saved", () => world.read("poem.txt") === before.replace("line 5\n", "line 5 is mine\n").replace("line 20\n", "LINE twenty\n"));
  await reads(() => row("Changes", "LINE five"), /conflict/);
  await w.run("Codex: Reject All Hunks of This File");
  await w.pane("Changes").getByText("Nothing to decide").waitFor();
  await until("no problem any more", async () => (await page.locator(".monaco-editor .squiggly-warning, .monaco-editor .squiggly-error").count()) === 0);
});
