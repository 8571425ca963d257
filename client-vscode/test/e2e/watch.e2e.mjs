// What is seen of turns while they run and after they ended, however they ended.
import assert from "node:assert/strict";
import { test } from "node:test";
import { stage } from "./stage.mjs";
import { until } from "./world.mjs";

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
