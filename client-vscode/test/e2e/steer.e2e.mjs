// Words into a turn that runs: from its row, the palette and the composer; and why a turn of `codex exec` takes none.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { stage } from "./stage.mjs";
import { shown } from "./workbench.mjs";
import { addTools, reads, until } from "./world.mjs";

const GATE = `
import asyncio
from pathlib import Path

from mcp.server.mcpserver import MCPServer
from mcp.types import ToolAnnotations

server = MCPServer("gate")


@server.tool(annotations=ToolAnnotations(readOnlyHint=True))
async def wait() -> str:
    while not Path(__file__).with_name("told").exists():
        await asyncio.sleep(0.1)
    return "went on"


server.run()
`;
const s = stage("steer");
const row = async (view, words) => (await s.w.rows(view)).find((text) => text.includes(words)) ?? "";
const rowIs = (words, what) => until(`${words}: ${what}`, async () => what.test(await row("Turns", words)));
const ended = (words) => rowIs(words, /tokens/);
const last = async () => JSON.parse((await s.model.requests()).at(-1));
const tell = () => s.world.write("../told", "");
/** Starts a turn that works until `tell`, however long that takes. */
const work = async (name) => {
  fs.rmSync(path.join(s.world.base, "told"), { force: true });
  await s.w.prompt(`The ${name}: work until told`);
  await rowIs(`The ${name}`, /Calling/);
};

/** What the user said after the prompt, in the last request of the model's. */
async function said() {
  const { input } = await last();
  const texts = input.filter(({ role }) => role === "user").flatMap(({ content }) => content.map(({ text }) => text ?? ""));
  return texts.slice(texts.findLastIndex((text) => text.includes("work until")) + 1);
}

test("a turn of `codex exec` says that it takes no words, and how the next one does", async () => {
  const { w } = s;
  addTools(s.world, "gate", GATE);
  await w.openContainer();
  await work("first");
  const toast = "takes no words while it runs";
  await w.act("Turns", "The first", "Steer", shown(w.toast(toast)));
  await w.shot("steer-exec");
  assert.ok(await w.box.isHidden(), "it asks for no words that would be lost");
  await w.answer(toast, "Choose for This Workspace", w.taken("How turns of this workspace run", "Transport"));
  await w.take("Transport", "appServer");
  await w.box.locator(".monaco-list-row", { hasText: "Transport" }).filter({ hasText: "appServer" }).waitFor();
  await s.page.keyboard.press("Escape");
  await w.act("Turns", "The first", "Cancel Turn");
  await rowIs("The first", /cancelled/);
});

test("words from the row, the palette and the composer are in the next request, and on the page of the turn", async () => {
  const { w } = s;
  await work("second");
  const tab = s.page.locator(".tab", { hasText: "The second" });
  await w.click(w.row("Turns", "The second"), shown(tab));
  const page = await w.webview("#turn .message");
  const time = () => page.locator(".facts span").innerText();
  const before = await time();
  await until("the time goes by, though nothing is said", async () => (await time()) !== before);
  await w.act("Turns", "The second", "Steer", w.taken("Steer", "Mind the kumquats"));
  await w.ask("Codex: Steer Running Turn…", ["Steer", "And the tangerines"]);
  const composer = await w.webview("#steer");
  await composer.locator("#text").fill("Say it in French");
  await w.openFile("notes.txt");
  await w.run("Codex: Add to Codex Prompt");
  await composer.locator(".chip", { hasText: "notes.txt" }).waitFor();
  await composer.locator("#steer").click();
  await until("it was sent", async () => (await composer.locator("#text").inputValue()) === "");
  await until("what was attached went with it", async () => (await composer.locator(".chip").count()) === 0);
  await w.click(tab, shown(tab.and(s.page.locator(".active"))));
  const turn = await w.webview("#turn .said"); // a new one: what is not shown is not kept
  await reads(() => turn.locator(".said", { hasText: "Say it in French" }).innerText(), /not read yet/);
  await w.shot("steered-waiting");
  tell();
  await ended("The second");
  const words = await said();
  assert.deepEqual(words.slice(0, 2), ["Mind the kumquats", "And the tangerines"]);
  assert.match(words[2], /^Say it in French[\s\S]*notes\.txt/);
  await until("the page says that all was read", async () => !/not read/.test(await turn.locator("#turn").innerText()));
  for (const one of ["Mind the kumquats", "And the tangerines", "Say it in French"]) {
    assert.equal(await turn.locator(".said", { hasText: one }).count(), 1, one);
  }
  await turn.locator(".message", { hasText: "En français" }).waitFor();
  await turn.locator(".facts.completed").waitFor();
  await w.shot("steered");
  await reads(() => composer.locator("#steer").isHidden(), true, "nothing runs that could be steered");
});

test("a turn that ended while the words were typed does not take them, and they are not lost", async () => {
  const { w } = s;
  await work("third");
  await w.run("Codex: Steer Running Turn…");
  await w.box.locator(".quick-input-title", { hasText: "Steer" }).waitFor();
  tell();
  await ended("The third");
  await w.take("Steer", "Too late for this: quince");
  await w.toast("The turn is over").waitFor();
  await w.run("Codex: Run…");
  await w.box.locator(".monaco-list-row", { hasText: "quince" }).waitFor();
  await s.page.keyboard.press("Escape");
});
