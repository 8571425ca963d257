// Reviews by Codex, threads that are renamed and archived in their list, and the account.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { stage } from "./stage.mjs";
import { gone, shown } from "./workbench.mjs";
import { until, VSCODE } from "./world.mjs";

const GIT = VSCODE === "oldest"; // whose VS Code has its git extension
const s = stage("threads", { server: () => ({ settings: { "git.enabled": GIT } }) });
const git = (...args) => execFileSync("git", ["-C", s.world.ws, ...args], { encoding: "utf8" }).trim();
const ended = (words) => until(`“${words}” has ended`, async () => /completed/.test((await s.w.row("Turns", words).getAttribute("aria-label", { timeout: 5000 }).catch(() => "")) ?? ""), 90);
const asked = async () => (await s.model.requests()).at(-1);
const option = (words) => s.w.box.locator(".monaco-list-row", { hasText: words });

test("what is not committed is reviewed, and what was found is on the page", async () => {
  const { w, world } = s;
  world.write("notes.txt", "second\n");
  await w.openContainer();
  await w.run("Codex: Review Uncommitted Changes");
  await ended("Review of what is not committed");
  assert.match(await asked(), /unstaged/);
  await w.click(w.row("Turns", "Review of what is not committed"), shown(s.page.locator(".tab", { hasText: "Review of what" })));
  const page = await w.webview("#turn .message");
  await page.locator(".message", { hasText: "kumquat" }).waitFor();
  await w.shot("reviewed");
  assert.doesNotMatch(await page.locator("#turn").innerText(), /entered_review_mode|exited_review_mode/);
});

test("a commit is reviewed, named or chosen", async () => {
  const { w } = s;
  const head = git("rev-parse", "HEAD");
  await w.ask("Codex: Review a Commit…", GIT ? ["Review which commit", "", "A greeter"] : ["Review which commit", "HEAD"]);
  await ended(`Review of commit ${GIT ? head : "HEAD"}`);
  assert.match(await asked(), GIT ? new RegExp(head) : /HEAD/);
});

test("the work is reviewed against a branch", async () => {
  const { w } = s;
  git("checkout", "-q", "-b", "topic");
  await w.ask("Codex: Review Against a Branch…", ["Compare with which branch", "main"]);
  await ended("Review of branch main");
  assert.match(await asked(), /main/);
});

test("a thread is renamed and archived in the list of threads, and brought back", async () => {
  const { w } = s;
  await w.prompt("Say hello to the pomelo");
  await ended("the pomelo");
  const action = (name) => `.action-label[aria-label^="${name}"]`;
  const button = (row, name, done) => w.click(row.locator(action(name)), done, { over: row });
  const citrus = option("Citrus");
  await w.run("Codex: Resume Thread…");
  await option("the pomelo").waitFor();
  await w.shot("threads");
  const old = "Say hello to the pomelo";
  await button(option("the pomelo"), "Rename", shown(w.box.locator(".quick-input-title", { hasText: "Rename thread" })));
  await until("the old name is offered", async () => (await w.asked())?.value === old);
  await w.take("Rename thread", "Citrus", "");
  await citrus.filter({ hasText: old }).waitFor();
  await until("it is archived", async () => {
    const list = w.box.locator(".quick-input-title", { hasText: "Resume which thread" });
    if (!(await list.isVisible())) await w.run("Codex: Resume Thread…"); // a click beside the button takes the thread
    await option("Review of branch main").waitFor();
    if (!(await citrus.count())) return true;
    await button(citrus, "Archive", gone(citrus));
    return false;
  });
  await w.click(w.box.locator(action("Show What Was Archived")), shown(citrus));
  await button(citrus, "Bring Back", gone(citrus));
  await w.click(w.box.locator(action("Show What Was Not Archived")), shown(citrus));
  await w.take("Resume which thread", "Citrus");
  await w.take("What should Codex do", "Say hello again");
  await ended("Say hello again");
  assert.match(await asked(), /the pomelo/, "the thread goes on");
});

test("the account is shown with what is left of it", async () => {
  const { w } = s;
  await w.run("Codex: Show Account…");
  await option("Allowance").waitFor();
  await w.shot("account");
  await s.page.keyboard.press("Escape");
});
