// Where a turn runs: in a workspace of many folders, without a folder, and where there is no disk.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { stage } from "./stage.mjs";
import { gone, shown } from "./workbench.mjs";
import { reads, until } from "./world.mjs";

const MEMFS = path.join(path.dirname(fileURLToPath(import.meta.url)), "memfs");
const s = stage("folders", {
  prepare: (world) => {
    for (const name of ["api", "web"]) {
      const folder = path.join(world.base, name);
      fs.mkdirSync(folder);
      fs.writeFileSync(path.join(folder, "name.txt"), `${name}\n`);
      fs.writeFileSync(path.join(folder, `main-${name}.txt`), `text of ${name}\n`);
      const git = (...args) => execFileSync("git", ["-C", folder, "-c", "user.name=Ada", "-c", "user.email=a@b.c", ...args]);
      git("init", "-q", "-b", "main");
      git("add", ".");
      git("commit", "-q", "-m", name);
    }
    const workspace = (name, folders) => fs.writeFileSync(path.join(world.base, `${name}.code-workspace`), JSON.stringify({ folders }));
    workspace("many", [{ path: "api" }, { path: "web" }]);
    workspace("memory", [{ uri: "memfs:/house", name: "house" }]);
  },
});
const chip = async (text) => (await s.w.webview("#text")).locator(".chip", { hasText: text });
const file = (folder, name) => path.join(s.world.base, folder, name);

/** Puts the file system in memory among the installed extensions; the next window finds it. */
function addExtension(folder) {
  const relativeLocation = "tests.memfs-0.0.0";
  const home = path.join(folder, relativeLocation);
  fs.cpSync(MEMFS, home, { recursive: true });
  const list = path.join(folder, "extensions.json");
  const location = { $mid: 1, path: home, scheme: "file" };
  const entry = { identifier: { id: "tests.memfs" }, version: "0.0.0", location, relativeLocation };
  fs.writeFileSync(list, JSON.stringify([...JSON.parse(fs.readFileSync(list, "utf8")), entry]));
}

/** Opens another workspace in the same window. */
async function open(query) {
  await s.page.goto(`${s.server.url}/?${query}`, { waitUntil: "domcontentloaded" });
  await s.w.ready();
  await s.w.openContainer();
}

/** Opens a workspace of several folders; anew while VS Code, quicker than its own file systems, has found no folder in it. */
async function openWorkspace(name) {
  const file = path.join(s.world.base, `${name}.code-workspace`);
  await until(`${name} has folders`, async () => {
    await open(`workspace=${encodeURIComponent(file)}`);
    const says = s.w.pane("Changes").getByText("none is open");
    return says.waitFor({ state: "hidden", timeout: 10_000 }).then(() => true, () => false);
  });
}

async function asked(act) {
  const before = (await s.model.requests()).length;
  await act();
  return until("the model is asked", async () => (await s.model.requests())[before]);
}

/** Waits for a notification and clears it. A window without a folder shows it in the list only. */
async function told(words) {
  const { w, page } = s;
  await w.run("Notifications: Show Notifications");
  await page.locator(".notifications-center .notification-list-item", { hasText: words }).waitFor();
  await w.run("Notifications: Clear All Notifications");
}

async function refuses(words) {
  const { w, server } = s;
  const prompt = await w.webview("#text");
  await until("the prompt says why not", async () => (await prompt.locator("#text").getAttribute("placeholder"))?.includes(words));
  await reads(() => prompt.locator("#run").isDisabled(), true);
  for (const title of ["Codex: Run…", "Codex: Resume Thread…"]) {
    await w.run(title);
    await told(words);
  }
  assert.deepEqual(server.daemons(), [], "nothing was started");
}

test("without a folder nothing runs, and it says what to do", async () => {
  await open("ew=true");
  await refuses("Open a folder first");
  await s.w.pane("Changes").getByText("Open Folder").waitFor();
  await s.w.shot("no-folder");
  assert.deepEqual(await s.model.requests(), []);
});

test("in a virtual workspace nothing runs, and it says why", async () => {
  const { w, page, server, world } = s;
  addExtension(path.join(server.dir, "extensions"));
  await openWorkspace("memory");
  await w.pane("Changes").getByText("This workspace is virtual").waitFor();
  await refuses("is virtual (memfs)");
  await page.keyboard.press("Control+Shift+E");
  const file = page.locator(".explorer-folders-view .monaco-list-row", { hasText: "in-memory.txt" });
  await w.click(file, shown(page.locator('.tab.active[data-resource-name="in-memory.txt"]')));
  await w.run("Codex: Add to Codex Prompt");
  await w.openContainer();
  const attached = await chip("in-memory.txt");
  await attached.waitFor();
  await w.shot("virtual");
  await w.click(attached.getByRole("button"), gone(attached));
  assert.deepEqual(server.daemons(), []);
});

test("a turn runs in the folder of the active editor; attachments come from all", async () => {
  const { w, world } = s;
  await openWorkspace("many");
  const prompt = await w.webview("#text");
  await w.openFile("main-api.txt");
  await prompt.locator("#options", { hasText: "in api" }).waitFor();
  await w.run("Codex: Add to Codex Prompt");
  await w.openFile("main-web.txt");
  await prompt.locator("#options", { hasText: "in web" }).waitFor();
  await w.run("Codex: Add to Codex Prompt");
  for (const name of ["main-api.txt", "main-web.txt"]) await (await chip(name)).waitFor();
  await w.shot("many-folders");
  const request = await asked(() => w.prompt("Say where you are"));
  assert.match(request, /\[Open document: main-web\.txt/);
  assert.match(request, /\[Open document: .*api\/main-api\.txt/);
  await w.row("Changes", "more").waitFor();
  const second = (await s.model.requests()).at(-1);
  assert.ok(second.includes(file("web", "").slice(0, -1)), "its working folder is that of the editor");
  await w.run("Codex: Accept All Changes");
  await until("accepted", () => fs.readFileSync(file("web", "name.txt"), "utf8") === "web\nmore\n");
});

test("a thread goes on in its own folder, wherever the user looks now", async () => {
  const { w } = s;
  await w.openFile("main-api.txt");
  const title = "What should Codex do";
  await w.ask("Codex: Resume Thread…", ["Resume which thread", "Say where you are"], [title, "And once more say where"]);
  await w.row("Changes", "more").waitFor();
  const last = JSON.parse((await s.model.requests()).at(-1)).input.at(-1);
  assert.ok(JSON.stringify(last).includes(file("web", "").slice(0, -1)));
  await w.run("Codex: Reject All Changes");
});

test("the other folders can be added: then they may be changed too", async () => {
  const { w, page } = s;
  await w.openFile("main-api.txt");
  const prompt = await w.webview("#text");
  await prompt.locator("#options", { hasText: "in api" }).waitFor();
  await w.prompt("Say where, alone");
  await until("the turn ended", async () => (await w.rows("Turns")).some((row) => /alone.*tokens/.test(row)));
  assert.deepEqual((await w.rows("Changes")).filter((row) => /more/.test(row)), [], "not without being added");
  await w.options({ "The other folders": { says: "may be changed too" } });
  await page.keyboard.press("Escape");
  await prompt.locator("#options", { hasText: "all folders" }).waitFor();
  await w.prompt("Say where, together");
  await w.row("Changes", "more").waitFor();
  await w.shot("added-folder");
  assert.equal(fs.readFileSync(file("web", "name.txt"), "utf8"), "web\nmore\n", "nothing before accept");
  await w.run("Codex: Accept All Changes");
  await until("accepted", () => fs.readFileSync(file("web", "name.txt"), "utf8") === "web\nmore\nmore\n");
});
