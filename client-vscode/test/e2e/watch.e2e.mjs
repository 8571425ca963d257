// What is seen of turns while they run and after they ended, however they ended.
import assert from "node:assert/strict";
import { test } from "node:test";
import { stage } from "./stage.mjs";
import { reads, until } from "./world.mjs";

const s = stage("watch");
const row = async (view, words) => (await s.w.rows(view)).find((text) => text.includes(words)) ?? "";
const rowIs = (view, words, what) => until(`${words}: ${what}`, async () => what.test(await row(view, words)));
const statusIs = (what) => until(`the status bar says ${what}`, async () => what.test(await s.w.status().innerText()));

test("commands are shown in their colours", async () => {
  const { w, page } = s;
  await statusIs(/^\s*Codex$/);
  await w.openContainer();
  await w.prompt("Paint the town");
  await w.run("Codex: Show Output of Commands");
  await rowIs("Turns", "Paint the town", /^Paint the town 0:\d\d · 1\.\dk tokens|tokens/);
  /** The style of a word in the panel, as the browser shows it. */
  const look = (word) =>
    page.evaluate((text) => {
      const parts = [...document.querySelectorAll(".part.panel .view-line span > span")];
      const part = parts.find((one) => one.innerText.replace(/\u00a0/g, " ").trim() === text);
      if (!part) return undefined;
      const { color, fontWeight, textDecorationLine, backgroundColor } = getComputedStyle(part);
      return { color, fontWeight, textDecorationLine, backgroundColor };
    }, word);
  await w.shot("colours");
  const red = await until("red is a word of its own style", () => look("red"));
  assert.equal(red.color, "rgb(205, 49, 49)", "the terminal's red of the theme");
  assert.equal((await look("green")).color, "rgb(16, 124, 16)", "also when its sequence came in two pieces");
  const exact = await look("exact");
  assert.equal(exact.color, "rgb(0, 90, 200)");
  assert.ok(Number(exact.fontWeight) >= 700 && /underline/.test(exact.textDecorationLine), JSON.stringify(exact));
  assert.equal((await look("[exit code 3]")).color, red.color);
  const text = s.server.log("Codex Commands");
  assert.match(text, /\nplain red exact inverse\ngreen end\n\[exit code 3\]\n/);
  assert.ok(!text.includes("\u001b"));
  await w.run("View: Hide Panel");
});

const running = () => until("its command runs", async () => /sleep/.test(await row("Turns", "Take long")));
const ended = (words) => rowIs("Turns", words, /tokens/);

test("a running turn shows its time and what it does; it is cancelled in the list", async () => {
  const { w, world } = s;
  await w.prompt("Take long");
  await running();
  await statusIs(/Codex: .*Running/);
  const time = async () => Number(/0:(\d\d)/.exec(await w.pane("Turns").locator(".pane-header").innerText())?.[1]);
  const then = await until("its time is shown", time);
  await until("time goes on", async () => (await time()) > then);
  await w.row("Changes", "partly.txt").waitFor(); // the command has begun in truth
  await w.shot("watch-running");
  await w.act("Turns", "Take long", "Cancel Turn");
  await rowIs("Turns", "Take long", /cancelled/);
  await statusIs(/Codex: 1 hunk$/);
  assert.ok(!world.exists("partly.txt"));
  await w.run("Codex: Reject All Changes");
  await statusIs(/^\s*Codex$/);
});

test("what a turn has made so far is looked at while it makes more: no click is lost", async () => {
  const { w, page } = s;
  await w.prompt("Keep growing");
  for (let time = 0; time < 8; time++) {
    const name = time % 2 ? "grows" : "counts";
    await w.row("Changes", new RegExp(`^\\s*${name} ?\\+\\d`)).click(); // the hunk
    await page.locator(".tab.active", { hasText: `${name}.txt (Codex proposes)` }).waitFor({ timeout: 20_000 });
    assert.equal(await page.locator(".tab", { hasText: "Codex proposes" }).count(), 1, "one click is a preview");
  }
  assert.equal(await w.toast("command not found").count(), 0);
  assert.doesNotMatch(await row("Turns", "Keep growing"), /tokens/, "it still runs");
  await w.shot("growing");
  await w.act("Turns", "Keep growing", "Cancel Turn");
  await rowIs("Turns", "Keep growing", /cancelled/);
  await statusIs(/2 hunks$/);
  await w.run("Codex: Reject All Changes");
  await w.pane("Changes").getByText("Nothing to decide").waitFor();
  await w.run("View: Close All Editors");
});

test("it is told that a turn is done only to who looks elsewhere", async () => {
  const { w, page } = s;
  await w.run("Notifications: Clear All Notifications");
  await w.prompt("Say hello to who looks");
  await ended("Say hello to who looks");
  await w.look(false);
  await w.prompt("Say hello to who is away");
  await w.toast("Say hello to who is away").waitFor();
  assert.equal(await w.toast("Say hello to who looks").count(), 0);
  await w.shot("away");
  await w.look(true);
  await page.keyboard.press("Escape");
});

test("a daemon that is killed in a turn: the turn has failed and says why, what it made can be had, the next one runs", async () => {
  const { w, world } = s;
  await w.prompt("Take long, again");
  await rowIs("Turns", "Take long, again", /sleep/);
  await w.row("Changes", "partly.txt").waitFor();
  const [pid] = s.server.daemons();
  process.kill(pid, "SIGKILL");
  await until("another daemon", () => s.server.daemons().some((other) => other !== pid));
  await w.toast("could not finish “Take long, again”").waitFor();
  await rowIs("Turns", "Take long, again", /failed · \S/);
  await w.shot("crashed");
  await w.row("Changes", "partly.txt").waitFor();
  assert.ok(!world.exists("partly.txt"));
  await w.prompt("Say hello after that");
  await ended("Say hello after that");
  await w.act("Changes", "partly.txt", "Accept");
  await until("what it made is there", () => world.exists("partly.txt") && world.read("partly.txt") === "partly\n");
});

test("a reload of the window ends a turn that runs, and says so", async () => {
  const { w, world } = s;
  await w.prompt("Take long, once more");
  await rowIs("Turns", "Take long, once more", /sleep/);
  await w.reload();
  await w.openContainer();
  await until("the turn is listed", async () => (await row("Turns", "Take long, once more")).length > 0, 90);
  await w.shot("reloaded");
  await rowIs("Turns", "Take long, once more", /(failed|cancelled)/);
  await reads(() => row("Turns", "Say hello after that"), /\dk tokens/, "what it took is still told");
  await w.prompt("Say hello after the reload");
  await ended("Say hello after the reload");
});
