// A turn from the palette to the last decision, and what survives a reload and a crash.
import assert from "node:assert/strict";
import { test } from "node:test";
import { stage } from "./stage.mjs";
import { shown } from "./workbench.mjs";
import { FILES, reads, until } from "./world.mjs";

const s = stage("turn");
const GREET = FILES["greet.py"];
const ONE = GREET.replace('def greet(name):\n    return "Hello " + name', 'def greet(name: str) -> str:\n    return f"Hello, {name}!"');
const row = async (view, words) => (await s.w.rows(view)).find((text) => text.includes(words)) ?? "";

test("a turn runs, is watched, and changes no file", async () => {
  const { w, world } = s;
  assert.deepEqual(s.server.daemons(), [], "the daemon starts with the first need of it");
  await w.openContainer();
  await w.prompt("Greet people by their name");
  await w.row("Turns", "Greet people").waitFor();
  await until("the plan is shown while it runs", async () => (await row("Plan", "Read the program")).length > 0);
  await w.row("Turns", "Greet people").click();
  const page = await w.webview("#turn .message");
  await w.shot("running");
  await until("the turn has ended", async () => /tokens/.test(await row("Turns", "Greet people")));
  await reads(() => row("Plan", "Test it"), /done/);
  await page.locator(".message", { hasText: "greets by name" }).waitFor();
  await reads(() => page.locator("#turn strong", { hasText: "friendlier" }).count(), 1, "Markdown is rendered");
  assert.equal(await page.locator("#turn img, #turn b").count(), 0, "no image and no HTML of the model's");
  assert.equal(await page.locator('#turn a[href^="command:"]').count(), 0, "no command links");
  assert.ok(!w.outside.has("spy.example"));
  for (const [name, text] of Object.entries(FILES)) assert.equal(world.read(name), text);
  assert.ok(!world.exists("test_greet.py"));
  assert.equal(await w.toast("command not found").count(), 0, "no click was lost");
  await w.shot("turn");
});

test("commands and their output are in the channel, without control characters", async () => {
  const { w, page } = s;
  await w.run("Codex: Show Output of Commands");
  await until("it is on the screen", async () => (await page.locator(".part.panel .view-lines").innerText()).includes("mkdir"));
  const text = s.server.log("Codex Commands");
  assert.match(text, /cat greet\.py[\s\S]*\nred and plain\n/);
  assert.ok(!text.includes("\u001b"));
  await w.shot("commands");
  await w.run("View: Hide Panel");
});

test("a click on a hunk opens its diff", async () => {
  const { w, page } = s;
  await w.row("Changes", "def main").click();
  const diff = page.locator(".monaco-diff-editor").first();
  await diff.waitFor();
  const text = async (side) => (await diff.locator(`.editor.${side} .view-lines`).innerText()).replace(/\u00a0/g, " ");
  await until("both sides", async () => /def main\(\):/.test(await text("original")) && /def main\(name/.test(await text("modified")));
  await w.shot("diff");
});

test("one hunk is accepted, another is rejected", async () => {
  const { w, world } = s;
  await w.act("Changes", "def greet(name", "Accept");
  await until("the file has the hunk", () => world.read("greet.py") === ONE);
  await until("the tree says so", async () => /accepted/.test(await row("Changes", "def greet(name")));
  await w.act("Changes", "import sys", "Reject");
  await until("the tree says so", async () => /rejected/.test(await row("Changes", "import sys")));
  assert.equal(world.read("greet.py"), ONE);
});

test("what is typed meanwhile is merged, not clobbered; the editor keeps what is unsaved", async () => {
  const { w, page, world } = s;
  await w.openFile("greet.py");
  await page.locator(".codelens-decoration a", { hasText: "Accept" }).first().waitFor();
  await page.locator(".editor-instance .view-line").first().click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("# mine\n");
  await until("the document is dirty", async () => (await page.locator(".tab.dirty").count()) === 1);
  await w.shot("lenses");
  const main = page.locator(".editor-instance .view-line", { hasText: 'def main(name: str = "world")' });
  await w.click(page.locator(".codelens-decoration a", { hasText: "Accept" }).first(), shown(main));
  await reads(() => w.editorText(), /# mine/, "both are in the editor");
  assert.equal(world.read("greet.py"), ONE, "a document with unsaved changes is saved by the user only");
  await page.keyboard.press("Control+S");
  const both = `# mine\n${ONE}`.replace('def main():\n    print(greet("world"))', 'def main(name: str = "world") -> None:\n    print(greet(name))');
  await until("saved", () => world.read("greet.py") === both);
});

test("undo takes the last accept back, redo repeats it; a clean document ends saved", async () => {
  const { w, world } = s;
  const before = world.read("greet.py");
  await w.run("Codex: Undo Last Accept or Reject");
  await until("undone on disk", () => world.read("greet.py") === `# mine\n${ONE}`);
  await w.run("Codex: Redo");
  await until("redone on disk", () => world.read("greet.py") === before);
  await until("nothing is unsaved", async () => (await s.page.locator(".tab.dirty").count()) === 0);
});

test("a reload of the window changes nothing of what waits", async () => {
  const { w, world } = s;
  await w.reload();
  await w.openContainer();
  await until("the tree is back", async () => (await row("Changes", "from greet import")).length > 0, 90);
  await reads(() => row("Changes", "import sys"), /rejected/);
  assert.ok(!world.exists("test_greet.py"));
});

test("a killed daemon is started again and its proposals come back", async () => {
  const { w, world } = s;
  const [pid] = await until("a daemon", () => s.server.daemons().length && s.server.daemons());
  process.kill(pid, "SIGKILL");
  await until("another daemon", () => s.server.daemons().some((other) => other !== pid));
  await until("the status says what waits", async () => /hunk/.test(await w.status().innerText()), 90);
  await w.act("Changes", "from greet import", "Accept");
  await until("the new file is there", () => world.exists("test_greet.py"), 90);
});

test("a sensitive file is asked about; everything is shown in one editor", async () => {
  const { w, page, world } = s;
  await w.run("Codex: Review Changes");
  await page.locator(".multiDiffEntry").first().waitFor();
  await w.shot("review");
  const dialog = page.locator(".monaco-dialog-box");
  await w.act("Changes", "tasks.json", "Accept", shown(dialog));
  await w.shot("sensitive");
  await dialog.locator(".monaco-button", { hasText: "Cancel" }).click();
  assert.ok(!world.exists(".vscode/tasks.json"));
  await w.run("Codex: Reject All Changes");
  await w.pane("Changes").getByText("Nothing to decide").waitFor();
  assert.ok(!world.exists(".vscode/tasks.json"));
});
