// What Codex asks while a turn runs: shown wherever the user looks, answered on purpose, declined when nobody answers.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { afterEach, test } from "node:test";
import { stage } from "./stage.mjs";
import { gone, shown } from "./workbench.mjs";
import { reads, until } from "./world.mjs";

const SETTINGS = { "codex.approvalPolicy": "on-request" };
const s = stage("ask", { server: () => ({ settings: SETTINGS }) });
const COMMAND = "echo allowed > allowed.txt";
const row = async (view, words) => (await s.w.rows(view)).find((text) => text.includes(words)) ?? "";
const rowIs = (words, what) => until(`${words}: ${what}`, async () => what.test(await row("Turns", words)));
const asks = (words) => rowIs(words, /asks · /);
const ended = (words) => rowIs(words, /tokens/);
const toast = () => s.w.toast("Codex asks");
const told = async () => JSON.stringify(JSON.parse((await s.model.requests()).at(-1)).input.at(-1));

const noRowAsks = async () => (await s.w.rows("Turns")).every((text) => !/asks|no at/.test(text));

/** Nothing on the screen asks any more. */
async function nothingAsks() {
  const { w } = s;
  await until("the notification is gone", async () => (await toast().count()) === 0);
  await until("no row asks", noRowAsks);
  await until("the status bar does not", async () => !/asks/.test(await w.status().innerText()));
}

// What fails leaves nothing for the next test: a reload ends what runs.
afterEach(async ({ passed }) => {
  if (passed || !s.w) return;
  await s.w.reload();
  await s.w.openContainer();
  await nothingAsks();
  if ((await s.w.rows("Changes")).length) await s.w.run("Codex: Reject All Changes");
});

/** The page of a turn, which has a question on it. */
async function page(words) {
  const { w, page: window } = s;
  await w.click(w.row("Turns", words), shown(window.locator(".tab.active", { hasText: words })));
  return w.webview("#turn .question");
}

test("a question is shown in the list, the status bar, a notification and the page; yes lets the command run", async () => {
  const { w, world } = s;
  await w.openContainer();
  await w.prompt("Ask to write the first");
  await asks("the first");
  await reads(() => row("Turns", COMMAND), /no at \d+:\d\d.* · in .*greeter/, "the command, the time and where");
  await until("the status bar asks", async () => /Codex asks: \d:\d\d left/.test(await w.status().innerText()));
  await toast().waitFor();
  await reads(() => toast().innerText(), /Run this command\?.*May I write there\?.*echo allowed > allowed\.txt/s);
  const turn = await page("the first");
  await until("the notification stays as it is", async () => /May I write/.test(await toast().innerText()));
  await w.shot("asked");
  const question = turn.locator(".question.open");
  await reads(() => question.locator("pre").innerText(), /\$ .*echo allowed > allowed\.txt[\s\S]*\nin .*greeter/);
  await until("the time goes by", async () => /\d:\d\d left/.test(await question.locator(".left").innerText()));
  assert.deepEqual((await w.rows("Changes")).filter((text) => /allowed/.test(text)), []);
  await w.click(question.getByRole("button", { name: "Yes", exact: true }), gone(question), { over: question });
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
  await w.follow("Codex asks", "No");
  await nothingAsks();
  await ended("the second");
  assert.match(await told(), /reject|declin|denied/i);
  assert.deepEqual((await w.rows("Changes")).filter((text) => /allowed/.test(text)), []);
});

test("in the pick a key that was meant for something else says no; what is read is no answer", async () => {
  const { w, page } = s;
  await w.prompt("Ask to write the third");
  await asks("the third");
  const focused = async () => (await w.asked())?.focused.join() ?? "";
  const isNo = async () => /^No( Your answer)?$/.test(await focused());
  const answering = () =>
    until("the pick begins with no", async () => {
      await w.run("Codex: Answer Question…"); // the pick goes with the focus
      return until("No is focused", isNo, 10).catch(() => false);
    });
  await answering();
  await w.shot("answer");
  await page.keyboard.press("Escape");
  await w.box.waitFor({ state: "hidden" });
  await asks("the third"); // still
  await w.ask("Codex: Answer Question…", ["Codex asks", "", COMMAND]);
  assert.ok((await focused()).includes(COMMAND), "the pick stays");
  await asks("the third");
  await page.keyboard.press("Escape");
  await until("Enter is heard", async () => {
    if (await noRowAsks()) return true;
    await answering();
    await page.keyboard.press("Enter");
    return until("it was answered", noRowAsks, 10).catch(() => false);
  });
  await nothingAsks();
  await ended("the third");
  assert.match(await told(), /reject|declin|denied/i);
  assert.deepEqual((await w.rows("Changes")).filter((text) => /allowed/.test(text)), []);
});

test("yes for the session is remembered for exactly this, and the page says so", async () => {
  const { w } = s;
  await w.prompt("Ask to write the fourth");
  await asks("the fourth");
  await w.act("Turns", COMMAND, "Answer", w.taken("Codex asks", "", "whenever exactly this is asked again"));
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
  const drawn = /echo \$\(whoami\) \[Yes\]\(command:codex\.acceptAll\) ␛\[2Jharmless⟨U\+202E⟩ # \$\{IFS\}␊rm -rf build/;
  await reads(() => row("Turns", "harmless"), drawn);
  const turn = await page("Ask badly");
  await reads(() => turn.locator(".question pre").innerText(), new RegExp(drawn.source.replace("␊", "\\n")));
  await w.follow("Codex asks", "Answer…", shown(w.box));
  const pick = async () => (await w.box.locator(".monaco-list-row").allInnerTexts()).join("").replace(/[\n\u200b]/g, "");
  await until("the pick has all of it", async () => new RegExp(drawn.source.replace("␊", "")).test(await pick()));
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
  fs.writeFileSync(file, JSON.stringify({ ...JSON.parse(fs.readFileSync(file, "utf8")), "codex.questionTimeoutSeconds": 30 }));
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
