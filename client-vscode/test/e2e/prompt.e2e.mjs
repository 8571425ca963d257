// What goes in with a prompt, cancelling, and going on with a thread.
import assert from "node:assert/strict";
import { test } from "node:test";
import { stage } from "./stage.mjs";
import { gone, shown } from "./workbench.mjs";
import { reads, until } from "./world.mjs";

const DOT =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";
const s = stage("prompt", {
  prepare: (world) => world.write("dot.png", Buffer.from(DOT, "base64")),
  server: () => ({ settings: { "codex.todoLens": true } }),
});
const THREAD = ["what you see", "Tell me what you see"]; // what is typed, and the row
const row = async (view, words) => (await s.w.rows(view)).find((text) => text.includes(words)) ?? "";
const ended = (words) => until(`“${words}” has ended`, async () => /tokens/.test(await row("Turns", words)));

test("an unsaved buffer and images go in from the composer, which shows them as chips", async () => {
  const { w, page, world, model } = s;
  await w.openFile("notes.txt");
  await page.locator(".editor-instance .view-line").first().click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("a secret word: xylophone");
  await w.run("Codex: Add to Codex Prompt");
  await w.openContainer();
  const prompt = await w.webview("#text");
  await prompt.locator(".chip", { hasText: "notes.txt" }).waitFor();
  // A picture on the clipboard, as a browser hands it over.
  await prompt.locator("#text").evaluate((area, dot) => {
    const bytes = Uint8Array.from(atob(dot), (sign) => sign.charCodeAt(0));
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([bytes], "dot.png", { type: "image/png" }));
    area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, DOT);
  await prompt.locator(".chip", { hasText: "pasted image" }).waitFor();
  await prompt.locator("#text").fill("Tell me what you see");
  await w.shot("composer");
  await prompt.locator("#run").click();
  await ended("Tell me what you see");
  await until("the chips are gone", async () => (await prompt.locator(".chip").count()) === 0);
  await reads(() => prompt.locator("#text").inputValue(), "");
  const sent = (await model.requests()).join("\n");
  assert.ok(/xylophone/.test(sent), "the agent read the text that is not saved");
  assert.ok(/input_image/.test(sent), "the picture went in");
  assert.equal(world.read("notes.txt"), "first\n", "and is still not saved");
});

test("a picture of what is selected goes in, and its chip says which lines", async () => {
  const { w, page, model } = s;
  await w.openFile("greet.py");
  await page.locator(".editor-instance .view-line").first().click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Shift+ArrowDown");
  await w.run("Codex: Add Picture of Selection to Prompt");
  const prompt = await w.webview("#text");
  await prompt.locator(".chip", { hasText: "greet.py" }).filter({ hasText: "picture of line 1" }).waitFor();
  await prompt.locator("#text").fill("Look at this picture");
  await prompt.locator("#run").click();
  await ended("Look at this picture");
  const { input } = JSON.parse((await model.requests()).at(-1));
  const parts = input.flatMap(({ content }) => content ?? []);
  assert.equal(parts.filter(({ type }) => type === "input_image").length, 1);
  assert.match(parts.find(({ type }) => type === "input_image").image_url, /^data:image\/png;base64,/);
  assert.match(parts.map(({ text }) => text ?? "").join("\n"), /\[Image 1: greet\.py/);
});

test("a chip can be removed again", async () => {
  const { w } = s;
  const prompt = await w.webview("#text");
  await w.run("Codex: Add to Codex Prompt");
  const chip = prompt.locator(".chip");
  await w.click(chip.getByRole("button"), gone(chip));
});

test("a running turn is cancelled in the list, and what it made is kept", async () => {
  const { w, world } = s;
  await w.prompt("Take long");
  await w.row("Changes", "partly.txt").waitFor();
  await w.act("Turns", "Take long", "Cancel Turn");
  await until("it is cancelled", async () => /cancelled/.test(await row("Turns", "Take long")));
  await w.row("Changes", "partly.txt").waitFor();
  await w.shot("cancelled");
  assert.ok(!world.exists("partly.txt"));
  await w.run("Codex: Reject All Changes");
});

test("a thread goes on, chosen from a list with search", async () => {
  const { w, world, model } = s;
  await w.ask("Codex: Resume Thread…", ["Resume which thread", ...THREAD], ["What should Codex do", "Now shout"]);
  await ended("Now shout");
  const last = (await model.requests()).at(-1);
  assert.ok(/xylophone/.test(last), "the thread's earlier messages went in again");
  await w.run("Codex: Accept All Changes");
  await until("accepted", () => world.read("README.md").includes("SAYS HELLO"));
});

test("a thread is branched off: the branch knows what was said, the thread does not know the branch", async () => {
  const { w, model } = s;
  const goOn = async (verb, words) => {
    await w.ask(`Codex: ${verb} Thread…`, [`${verb} which thread`, ...THREAD], ["What should Codex do", words]);
    await ended(words);
    return (await model.requests()).at(-1);
  };
  assert.ok(/xylophone/.test(await goOn("Fork", "On the branch: kumquat")));
  const thread = await goOn("Resume", "On the thread again");
  assert.ok(/Now shout/.test(thread));
  assert.ok(!/kumquat/.test(thread));
});

test("a TODO comment is implemented from its lens", async () => {
  const { w, page, model } = s;
  await w.openFile("greet.py");
  const lens = page.locator(".codelens-decoration a", { hasText: "Implement with Codex" });
  await w.click(lens, shown(w.row("Turns", "Implement this TODO")));
  await ended("Implement this TODO");
  assert.ok((await model.requests()).at(-1).includes("with an exclamation mark"));
});

// The last one: what it chooses would hold for the others too.
test("how turns run is chosen in one pick and remembered, also by the next window", async () => {
  const { w, page, model, server } = s;
  await w.options({
    "Reasoning effort": { typed: "high" },
    Sandbox: { typed: "read-only" },
    Room: { typed: "copy" },
  });
  await until("it is remembered", async () => {
    await w.options({ Model: { typed: "greeter-1" } });
    await w.shot("options");
    await page.keyboard.press("Escape");
    await w.reload(); // as a browser does it: VS Code can lose what was stored in the last second
    await w.openContainer();
    const chosen = (await w.webview("#text")).locator("#options", { hasText: "greeter-1 · high effort · read-only · copy room" });
    return chosen.waitFor({ timeout: 20_000 }).then(() => true, () => false);
  });
  await w.prompt("Run as chosen");
  await ended("Run as chosen");
  const last = JSON.parse((await model.requests()).at(-1));
  assert.equal(last.model, "greeter-1");
  assert.equal(last.reasoning.effort, "high");
  assert.match(JSON.stringify(last.input), /sandbox_mode[^.]{0,40}read-only/);
  assert.match(server.log("Codex Daemon"), /works in a room of kind copy/);
});
