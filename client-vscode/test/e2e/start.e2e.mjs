// What the user sees is what the model gets: selections, problems, files from the explorer, dropped pictures.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { stage } from "./stage.mjs";
import { gone, shown } from "./workbench.mjs";
import { until } from "./world.mjs";

const DOT =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";
const s = stage("start", {
  prepare: (world) => {
    world.write("dot.png", Buffer.from(DOT, "base64"));
    world.write("links.md", "# Links\n\nSee [one](no-such-one.md).\n\nSee [two](no-such-two.md).\n");
    fs.mkdirSync(path.join(world.ws, "docs"));
    world.write("docs/page.txt", "a page\n");
  },
  server: () => ({
    settings: {
      "markdown.validate.enabled": true,
      "editor.wordWrap": "off",
      "explorer.compactFolders": false,
      "explorer.autoReveal": false, // showing what was clicked would undo what was selected since
    },
  }),
});
const chips = async () => (await s.w.webview("#text")).locator(".chip");
const chip = async (text) => (await chips()).filter({ hasText: text });

/** Puts the caret into a line (1-based) of the open editor. */
async function caret(line) {
  const { page } = s;
  await page.locator(".editor-instance .view-line").first().click();
  await page.keyboard.press("Control+Home");
  for (let down = 1; down < line; down++) await page.keyboard.press("ArrowDown");
}

/** What the model was asked since: the new request. */
async function asked(act) {
  const before = (await s.model.requests()).length;
  await act();
  const request = await until("the model is asked", async () => (await s.model.requests())[before]);
  await until("the turn has ended", async () => !/loading/.test(await s.w.status().innerHTML()));
  return request;
}

/** Presses Ctrl+K ; until it asks: what a selection is, VS Code tells its keys a moment later. */
async function keys(title) {
  await until(`${title} is asked`, async () => {
    await s.page.keyboard.press("Control+K");
    await s.page.keyboard.press(";");
    const asks = s.w.box.locator(".quick-input-title", { hasText: title });
    return asks.waitFor({ timeout: 2000 }).then(() => true, () => false);
  });
}

test("Ctrl+K ; with a selection asks, and the selected lines go in", async () => {
  const { w, page } = s;
  await w.openFile("greet.py");
  await caret(4);
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  const request = await asked(async () => {
    await keys("Codex: Run on Selection");
    await w.take("Codex: Run on Selection", "Explain the banana");
  });
  const text = words(request);
  assert.match(text, /Explain the banana\s+Selected in greet\.py, lines 4-5:\n```python\ndef greet\(name\):\n {4}return "Hello " \+ name\n```/);
});

test("Ctrl+K ; without one offers what was asked before", async () => {
  const { w, page } = s;
  await caret(1);
  const request = await asked(async () => {
    await keys("Codex: Run");
    await w.box.locator(".monaco-list-row", { hasText: "Explain the banana" }).waitFor();
    await w.box.locator("input.input").first().fill("bana");
    await until("what was typed is offered too", async () => (await w.asked())?.rows[0]?.startsWith("bana"));
    await w.shot("history");
    await w.take("Codex: Run", "bana", "Explain the banana");
  });
  assert.match(words(request), /Explain the banana/);
  assert.doesNotMatch(words(request), /Selected in/);
});

test("problems that VS Code shows go in: of the file, or of the line only", async () => {
  const { w, page } = s;
  await w.openFile("links.md");
  await until("two problems are shown", async () => (await page.locator(".squiggly-warning, .squiggly-error").count()) >= 2);
  const file = words(await asked(() => w.run("Codex: Fix Problems in File")));
  assert.match(file, /Fix these problems\.\s+Problems in links\.md:\n- line 3: \w+: .*no-such-one.*\n- line 5: \w+: .*no-such-two/);
  await caret(5);
  const here = words(await asked(() => w.run("Codex: Fix Problems Here")));
  assert.match(here, /- line 5: /);
  assert.doesNotMatch(here, /- line 3: /);
  await caret(1);
  await w.run("Codex: Fix Problems Here");
  await w.toast("no problems here").waitFor();
});

test("a selection on a chip stays that text when lines come above it", async () => {
  const { w, page } = s;
  await w.openContainer();
  await w.openFile("notes.txt");
  await caret(1);
  await page.keyboard.press("Shift+End");
  await w.run("Codex: Add Selection to Codex Prompt");
  await (await chip("notes.txt (line 1)")).waitFor();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("zero\n");
  await (await chip("notes.txt (line 2)")).waitFor();
  const request = await asked(() => w.prompt("What is this"));
  assert.match(words(request), /Selected in notes\.txt, lines? 2:\n```\w*\nfirst\n```/);
  await until("it went in once", async () => (await (await chips()).count()) === 0);
});

test("files and a folder come from the explorer's menu, the open file from the editor's", async () => {
  const { w, page } = s;
  await page.keyboard.press("Control+Shift+E");
  const file = (name) => page.locator(".explorer-folders-view .monaco-list-row", { hasText: name });
  await w.click(file("README.md"), shown(page.locator(".tab.active", { hasText: "README.md" })));
  for (const name of ["docs", "dot.png"]) {
    await file(name).click({ modifiers: ["Control"] });
    await until(`${name} is selected`, async () => (await file(name).getAttribute("aria-selected")) === "true");
  }
  const add = page.locator(".monaco-menu .action-item", { hasText: /^Add to Codex Prompt$/ });
  await w.click(file("README.md"), shown(add), { button: "right" });
  await w.click(add, gone(add)); // a menu takes no click before the mouse was on it
  await w.openContainer();
  for (const name of ["README.md", "docs", "dot.png"]) await (await chip(name)).waitFor();
  await w.openFile("greet.py");
  await caret(4);
  const codex = page.locator(".monaco-menu .action-item", { hasText: /^Codex/ });
  await w.click(page.locator(".editor-instance .view-line").nth(3), shown(codex), { button: "right" });
  await codex.hover();
  await w.click(add, gone(add));
  await (await chip("greet.py")).waitFor();
  await w.shot("attached");
  const readme = await chip("README.md");
  await w.click(readme.getByRole("button"), gone(readme));
  const request = await asked(() => w.prompt("Look at these"));
  const text = words(request);
  assert.match(text, /\[File: docs, at .*\/docs\]/);
  assert.match(text, /\[Open document: greet\.py \(python\)/);
  assert.match(text, /\[Image 1: dot\.png\]/);
  assert.doesNotMatch(text, /README/);
  assert.ok(request.includes("input_image"));
});

test("pictures and files can be dropped on the prompt; what Codex cannot see is refused at once", async () => {
  const { w, page, server, world } = s;
  const prompt = await w.webview("#text");
  const drop = (what) =>
    prompt.locator("#text").evaluate((area, { data = {}, files = [] }) => {
      const dataTransfer = new DataTransfer();
      for (const [kind, value] of Object.entries(data)) dataTransfer.setData(kind, value);
      for (const { name, type, base64 } of files) {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name, { type }));
      }
      area.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, what);
  await drop({ files: [{ name: "dot.png", type: "image/png", base64: DOT }] });
  await (await chip("pasted image")).waitFor();
  const remote = (name) => `vscode-remote://127.0.0.1:${server.port}${world.ws}/${name}`;
  await drop({ data: { "application/vnd.code.uri-list": `${remote("links.md")}\r\n${remote("docs/page.txt")}` } });
  await (await chip("page.txt")).waitFor();
  await drop({ files: [{ name: "dot.svg", type: "image/svg+xml", base64: DOT }] });
  await w.toast("Codex takes no image/svg+xml").waitFor();
  await drop({ files: [{ name: "a.bin", type: "", base64: DOT }] });
  await w.toast("does not say where a.bin lies").waitFor();
  await prompt.locator("#text").fill("What was dropped");
  const request = await asked(() => page.keyboard.press("Control+Enter"));
  assert.match(words(request), /\[Image 1: /);
  assert.match(words(request), /\[Open document: links\.md/);
  assert.match(words(request), /\[File: docs\/page\.txt/);
});

/** The last message of the user's in a request to the model. */
function words(request) {
  const users = JSON.parse(request).input.filter(({ role }) => role === "user");
  return users.at(-1).content.map(({ text }) => text ?? "").join("\n");
}
