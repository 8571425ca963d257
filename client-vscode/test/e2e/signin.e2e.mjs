// The first minutes: the walkthrough, the demo in a terminal, and what happens when Codex is not signed in.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { stage } from "./stage.mjs";
import { shown } from "./workbench.mjs";
import { until, VENV } from "./world.mjs";

const PRINT_CODEX = "import codex_cli_bin; print(codex_cli_bin.bundled_codex_path())";
const CODEX = execFileSync(path.join(VENV, "python"), ["-c", PRINT_CODEX], { encoding: "utf8" }).trim();
const program = (world) => path.join(world.base, "codex");
const s = stage("signin", {
  prepare: (world) => {
    // Says its version when it may: as long as `slow` is there it does not. The page of the login opens nowhere.
    const script = `#!/bin/sh\nif [ "$1" = --version ]; then while [ -e "$0.slow" ]; do sleep 0.1; done; fi\nBROWSER=true exec "${CODEX}" "$@"\n`;
    fs.writeFileSync(program(world), script, { mode: 0o755 });
  },
  server: (world) => ({
    settings: {
      "codex.codexPath": program(world),
      "terminal.integrated.gpuAcceleration": "off",
      "terminal.integrated.defaultLocation": "view",
    },
  }),
});
const config = () => path.join(s.world.home, "config.toml");
const terminal = async () => {
  const rows = await s.page.locator(".terminal-wrapper.active .xterm-rows > div").allInnerTexts();
  return rows.join("\n").replace(/\u00a0/g, " ");
};
const says = (words) => until(`the terminal says ${words}`, async () => (await terminal()).includes(words), 90);

const PAGES = {
  "Install the daemon": "The daemon",
  "Try it without an account": "The demo",
  "Sign in": "Signing in",
  "Run your first turn": "A turn",
  Decide: "Deciding",
};
const step = (title) => s.page.locator(".getting-started-step", { hasText: title });

/** Opens a step; gives the page beside it once it is painted. */
async function opened(title) {
  const expanded = s.page.locator(".getting-started-step.expanded", { hasText: title });
  await s.w.click(step(title).locator(".step-title"), shown(expanded));
  return until(`the page of ${title}`, async () => {
    for (const frame of s.page.frames()) {
      try {
        const heading = frame.locator("h1", { hasText: PAGES[title] });
        // The frame is there before it is shown.
        if (await heading.evaluate((one) => one.ownerDocument.visibilityState === "visible" && one.getClientRects().length > 0, null, { timeout: 300 })) return frame;
      } catch {} // not this one
    }
    return undefined;
  });
}

test("the walkthrough leads from the daemon to deciding, in light and dark", async () => {
  const { w } = s;
  await w.openContainer();
  await w.ask("Welcome: Open Walkthrough...", ["walkthrough", "Get Started with Codex"]);
  for (const title of Object.keys(PAGES)) {
    const media = await opened(title);
    await w.shot(`walkthrough-${PAGES[title].toLowerCase().replaceAll(" ", "-")}`);
    assert.doesNotMatch(await media.locator("body").innerText(), /`|\*\*/, "the Markdown is rendered");
  }
  const ink = async () => (await opened("Decide")).locator("li").first().evaluate((one) => getComputedStyle(one).color);
  const light = await ink();
  await w.run("Preferences: Toggle between Light/Dark Themes");
  await until("the page follows the theme", async () => (await ink()) !== light);
  await w.shot("walkthrough-dark");
  await w.run("Preferences: Toggle between Light/Dark Themes");
});

test("the demo runs in a terminal, asks, and ends true", async () => {
  const { w, page } = s;
  await opened("Try it without an account");
  await page.locator(".getting-started-step.expanded").getByRole("button", { name: "Try the Demo" }).click();
  await says("accept this hunk [y,n,a,");
  await w.shot("demo");
  await page.locator(".terminal-wrapper.active .xterm-helper-textarea").focus();
  const answered = new Set();
  await until("the demo has ended", async () => {
    const text = await terminal();
    const [question] = text.trimEnd().split("\n").at(-1).match(/^\(\d+\/\d+\) accept this hunk/) ?? [];
    if (question && !answered.has(question)) {
      answered.add(question);
      await page.keyboard.type("y");
      await page.keyboard.press("Enter");
    }
    return text.includes("checked on the files themselves");
  });
  assert.ok(answered.size >= 3, [...answered].join());
  await w.shot("demo-ended");
});

test("a turn that needs a sign-in says so, offers it, and runs again after it", async () => {
  const { w, page, model } = s;
  const good = fs.readFileSync(config(), "utf8");
  const [, provider] = good.match(/^model_provider = "(.*)"/m);
  fs.writeFileSync(config(), `${good}model_providers.${provider}.env_key = "KEY_THAT_IS_NOT_SET"\n`);
  await w.prompt("Shout");
  const toast = w.toast("could not finish");
  await toast.waitFor();
  await w.status().filter({ hasText: "Sign In" }).waitFor();
  await w.shot("not-signed-in");
  assert.deepEqual(await model.requests(), []);
  await w.answer("could not finish", "Sign In");
  await page.locator(".terminal-tab, .terminal-tabs-entry, .action-label", { hasText: "Codex: Sign In" }).first().waitFor();
  // The user would sign in here; what stands in the way goes, and the login is left.
  fs.writeFileSync(config(), good);
  await w.run("Terminal: Kill the Active Terminal Instance");
  await w.answer("you are signed in", "Run Again");
  await w.row("Changes", "SAYS HELLO").waitFor();
  assert.equal((await model.requests()).filter((body) => body.includes("Shout")).length > 0, true);
  await w.ask("Welcome: Open Walkthrough...", ["walkthrough", "Get Started with Codex"]);
  await step("Sign in").locator(".codicon-getting-started-step-checked").waitFor();
});

test("a codex that is slow to say what it is was not “not found”: it is asked again", async () => {
  const { w, page, world } = s;
  const signIn = page.locator(".terminal-tab, .terminal-tabs-entry, .action-label", { hasText: "Codex: Sign In" });
  const slow = `${program(world)}.slow`;
  fs.writeFileSync(slow, "");
  const [pid] = s.server.daemons();
  await w.run("Codex: Restart Daemon");
  await until("another daemon", () => s.server.daemons().some((other) => other !== pid));
  await w.run("Codex: Sign In");
  await w.toast("has not said yet").waitFor();
  assert.equal(await w.toast("not found").count(), 0);
  assert.equal(await signIn.count(), 0);
  await w.shot("codex-slow");
  fs.rmSync(slow);
  await w.run("Codex: Sign In");
  await signIn.first().waitFor();
  await w.run("Terminal: Kill the Active Terminal Instance");
});
