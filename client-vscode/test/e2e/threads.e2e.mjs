// Reviews by Codex, threads that are renamed and archived in their list, and the account.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { stage } from "./stage.mjs";
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
  await w.row("Turns", "Review of what is not committed").click();
  const page = await w.webview("#turn .message");
  await page.locator(".message", { hasText: "kumquat" }).waitFor();
  await w.shot("reviewed");
  assert.doesNotMatch(await page.locator("#turn").innerText(), /entered_review_mode|exited_review_mode/);
});

test("a commit is reviewed, named or chosen", async () => {
  const { w, page } = s;
  const head = git("rev-parse", "HEAD");
  await w.run("Codex: Review a Commit…");
  if (GIT) {
    await option("A greeter").click();
    await ended(`Review of commit ${head}`);
  } else {
    await w.box.locator("input.input").first().fill("HEAD");
    await option("HEAD").waitFor();
    await page.keyboard.press("Enter");
    await ended("Review of commit HEAD");
  }
  assert.match(await asked(), GIT ? new RegExp(head) : /HEAD/);
});

test("the work is reviewed against a branch", async () => {
  const { w } = s;
  git("checkout", "-q", "-b", "topic");
  await w.run("Codex: Review Against a Branch…");
  await w.answer("main");
  await ended("Review of branch main");
  assert.match(await asked(), /main/);
});

test("a thread is renamed and archived in the list of threads, and brought back", async () => {
  const { w, page } = s;
  await w.prompt("Say hello to the pomelo");
  await ended("the pomelo");
  const button = async (words, name) => {
    await until(`${name} of ${words}`, async () => {
      await option(words).first().hover({ timeout: 5000 }).catch(() => undefined);
      return option(words).first().locator(`.action-label[aria-label^="${name}"]`).click({ timeout: 5000 }).then(() => true, () => false);
    });
  };
  await w.run("Codex: Resume Thread…");
  await option("the pomelo").waitFor();
  await w.shot("threads");
  await button("the pomelo", "Rename");
  const input = w.box.locator("input").first();
  await until("the old name is offered", async () => (await input.inputValue()) === "Say hello to the pomelo");
  await input.fill("Citrus");
  await page.keyboard.press("Enter");
  await option("Citrus").filter({ hasText: "Say hello to the pomelo" }).waitFor();
  await button("Citrus", "Archive");
  await option("Citrus").waitFor({ state: "detached" });
  await w.box.locator('.action-label[aria-label^="Show What Was Archived"]').click();
  await option("Citrus").waitFor();
  await button("Citrus", "Bring Back");
  await option("Citrus").waitFor({ state: "detached" });
  await w.box.locator('.action-label[aria-label^="Show What Was Not Archived"]').click();
  await option("Citrus").click();
  await w.box.locator('input[placeholder*="What should Codex do"]').fill("Say hello again");
  await page.keyboard.press("Enter");
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
