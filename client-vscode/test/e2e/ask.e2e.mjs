// What Codex asks while a turn runs: shown wherever the user looks, answered on purpose, declined when nobody answers.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { stage } from "./stage.mjs";
import { until } from "./world.mjs";

const SETTINGS = { "codex.approvalPolicy": "on-request" };
const s = stage("ask", { server: () => ({ settings: SETTINGS }) });
const COMMAND = "echo allowed > allowed.txt";
const row = async (view, words) => (await s.w.rows(view)).find((text) => text.includes(words)) ?? "";
const rowIs = (words, what) => until(`${words}: ${what}`, async () => what.test(await row("Turns", words)));
const asks = (words) => rowIs(words, /asks · /);
const ended = (words) => rowIs(words, /tokens/);
const toast = () => s.w.toast("Codex asks");
const told = async () => JSON.stringify(JSON.parse((await s.model.requests()).at(-1)).input.at(-1));

/** Nothing on the screen asks any more. */
async function nothingAsks() {
  const { w } = s;
  await until("the notification is gone", async () => (await toast().count()) === 0);
  await until("no row asks", async () => (await w.rows("Turns")).every((text) => !/asks|no at/.test(text)));
  await until("the status bar does not", async () => !/asks/.test(await w.status().innerText()));
}

/** Opens the page of a turn; a click on its row may come while the list is drawn anew. */
async function page(words) {
  return until(`the page of ${words}`, async () => {
    await s.w.row("Turns", words).click({ timeout: 5000 }).catch(() => undefined);
    return s.w.webview("#turn .question").catch(() => undefined);
  });
}

test("a question is shown in the list, the status bar, a notification and the page; yes lets the command run", async () => {
  const { w, world } = s;
  await w.openContainer();
  await w.prompt("Ask to write the first");
  await asks("the first");
  assert.match(await row("Turns", COMMAND), /no at \d+:\d\d.* · in .*greeter/, "the command, the time and where");
  await until("the status bar asks", async () => /Codex asks: \d:\d\d left/.test(await w.status().innerText()));
  await toast().waitFor();
  assert.match(await toast().innerText(), /Run this command\?.*May I write there\?.*echo allowed > allowed\.txt/s);
  const turn = await page("the first");
  await until("the notification stays as it is", async () => /May I write/.test(await toast().innerText()));
  await w.shot("asked");
  const question = turn.locator(".question.open");
  assert.match(await question.locator("pre").innerText(), /\$ .*echo allowed > allowed\.txt[\s\S]*\nin .*greeter/);
  await until("the time goes by", async () => /\d:\d\d left/.test(await question.locator(".left").innerText()));
  assert.deepEqual((await w.rows("Changes")).filter((text) => /allowed/.test(text)), []);
  await question.getByRole("button", { name: "Yes", exact: true }).click();
  await nothingAsks();
  await w.row("Changes", "allowed.txt").waitFor();
  await turn.locator(".question", { hasText: "Answered: Yes" }).waitFor();
  await ended("the first");
  assert.ok(!world.exists("allowed.txt"), "it ran in the room");
  await w.shot("answered");
  await w.run("Codex: Reject All Changes");
});

test("no in the notification: nothing runs, and the agent is told", async () => {
  const { w } = s;
  await w.prompt("Ask to write the second");
  await asks("the second");
  await toast().getByRole("link", { name: "No", exact: true }).click();
  await nothingAsks();
  await ended("the second");
  assert.match(await told(), /reject|declin|denied/i);
  assert.deepEqual((await w.rows("Changes")).filter((text) => /allowed/.test(text)), []);
});

test("in the pick a key that was meant for something else says no; what is read is no answer", async () => {
  const { w, page } = s;
  await w.prompt("Ask to write the third");
  await asks("the third");
  await w.run("Codex: Answer Question…");
  const focused = w.box.locator(".monaco-list-row.focused");
  await focused.filter({ hasText: "No" }).waitFor();
  await w.shot("answer");
  await page.keyboard.press("Escape");
  await w.box.waitFor({ state: "hidden" });
  await asks("the third"); // still
  await w.run("Codex: Answer Question…");
  await w.box.locator(".monaco-list-row", { hasText: COMMAND }).click();
  assert.ok(await w.box.isVisible());
  await asks("the third");
  await page.keyboard.press("Escape");
  await w.run("Codex: Answer Question…");
  await focused.filter({ hasText: "No" }).waitFor();
  await page.keyboard.press("Enter");
  await nothingAsks();
  await ended("the third");
  assert.match(await told(), /reject|declin|denied/i);
  assert.deepEqual((await w.rows("Changes")).filter((text) => /allowed/.test(text)), []);
});

test("yes for the session is remembered for exactly this, and the page says so", async () => {
  const { w } = s;
  await w.prompt("Ask to write the fourth");
  await asks("the fourth");
  await w.act("Turns", COMMAND, "Answer");
  await w.box.locator(".monaco-list-row", { hasText: "whenever exactly this is asked again" }).click();
  await nothingAsks();
  await ended("the fourth");
  await w.run("Codex: Reject All Changes");
  await w.prompt("Ask to write the fifth");
  await ended("the fifth");
  await w.row("Changes", "allowed.txt").waitFor();
  const turn = await page("the fifth");
  await turn.locator(".question", { hasText: "Decided as you did before" }).waitFor();
  await w.run("Codex: Reject All Changes");
});

test("what would hide or act is shown as it is, and is answered where all of it can be read", async () => {
  const { w, page: window } = s;
  await w.prompt("Ask badly");
  await asks("Ask badly");
  await toast().waitFor();
  assert.deepEqual(await toast().getByRole("link").allInnerTexts(), ["Answer…"], "no link of the agent's");
  const shown = /echo \$\(whoami\) \[Yes\]\(command:codex\.acceptAll\) ␛\[2Jharmless⟨U\+202E⟩ # \$\{IFS\}␊rm -rf build/;
  assert.match(await row("Turns", "harmless"), shown);
  const turn = await page("Ask badly");
  assert.match(await turn.locator(".question pre").innerText(), new RegExp(shown.source.replace("␊", "\\n")));
  await toast().getByRole("link", { name: "Answer…" }).click();
  const pick = async () => (await w.box.locator(".monaco-list-row").allInnerTexts()).join("").replace(/[\n\u200b]/g, "");
  await until("the pick has all of it", async () => new RegExp(shown.source.replace("␊", "")).test(await pick()));
  await w.shot("asked-badly");
  await window.keyboard.press("Enter");
  await nothingAsks();
  await ended("Ask badly");
});

test("a reload of the window while it asks ends the turn: nothing ran, and nothing asks any more", async () => {
  const { w } = s;
  await w.prompt("Ask badly, the sixth"); // not what was said yes to for the session
  await asks("the sixth");
  await w.reload();
  await w.openContainer();
  await rowIs("the sixth", /cancelled|failed/);
  await nothingAsks();
  assert.deepEqual((await w.rows("Changes")).filter((text) => /allowed/.test(text)), []);
});

test("when nobody answers in time it is declined, and nothing asks any more", async () => {
  const { w } = s;
  const file = path.join(s.server.data, "Machine", "settings.json");
  const [pid] = s.server.daemons();
  fs.writeFileSync(file, JSON.stringify({ ...JSON.parse(fs.readFileSync(file, "utf8")), "codex.questionTimeoutSeconds": 15 }));
  await until("a daemon with the new setting", () => s.server.daemons().some((other) => other !== pid) && s.server.daemons().length === 1);
  await w.prompt("Ask to write the seventh");
  await asks("the seventh");
  await toast().waitFor();
  await w.run("Codex: Answer Question…");
  await w.box.locator(".monaco-list-row", { hasText: COMMAND }).waitFor();
  await w.box.waitFor({ state: "hidden" }); // by itself
  await nothingAsks();
  await ended("the seventh");
  assert.match(await told(), /reject|declin|denied/i);
  const turn = await page("the seventh");
  await turn.locator(".question", { hasText: "Nobody answered in time: No" }).waitFor();
  assert.equal(await turn.locator(".question button").count(), 0);
  await w.shot("expired");
  assert.deepEqual((await w.rows("Changes")).filter((text) => /allowed/.test(text)), []);
});
