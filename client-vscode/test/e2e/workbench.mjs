// The window of a VS Code as a user handles it.
import fs from "node:fs";
import path from "node:path";
import { ROOT, until, VSCODE } from "./world.mjs";

const PICTURES = path.join(ROOT, ".cache", VSCODE === "oldest" ? "vscode-pictures-oldest" : "vscode-pictures");
const LONG = 120_000;

/** Conditions for `click`. */
export const shown = (target) => (soon) => target.waitFor(soon);
export const gone = (target) => (soon) => target.waitFor({ state: "hidden", ...soon });

export class Workbench {
  constructor(page) {
    this.page = page;
    this.box = page.locator(".quick-input-widget");
  }

  static async open(browser, url, folder) {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(LONG);
    const said = [];
    page.on("console", (message) => message.type() === "error" && said.push(message.text()));
    const outside = new Set();
    await page.route(
      (to) => /^https?:$/.test(to.protocol) && to.hostname !== "127.0.0.1",
      (route) => (outside.add(new URL(route.request().url()).host), route.abort()),
    );
    await page.addInitScript(() => {
      window.heard = 0;
      const hear = ({ key, target }) => {
        if (key === "Enter" && target.closest?.(".quick-input-widget")?.checkVisibility()) window.heard += 1;
      };
      window.addEventListener("keydown", hear, true);
    });
    await page.goto(`${url}/?folder=${encodeURIComponent(folder)}`, { waitUntil: "domcontentloaded" });
    const bench = new Workbench(page);
    Object.assign(bench, { outside, said });
    await bench.ready().catch(async (error) => {
      await bench.shot("failed-open");
      throw error;
    });
    return bench;
  }

  async ready() {
    await this.page.locator(".monaco-workbench .statusbar-item").first().waitFor();
    await this.status().waitFor();
  }

  async reload() {
    await this.page.reload({ waitUntil: "domcontentloaded" });
    await this.ready();
  }

  status() {
    return this.page.locator('.statusbar-item[id="codex-lsp.codex-lsp.codex.status"]');
  }

  /** What the quick input shows, all of one moment; nothing when it is closed. */
  asked() {
    return this.page.evaluate(() => {
      const box = document.querySelector(".quick-input-widget");
      if (!box?.checkVisibility()) return undefined;
      const words = (element) => element.innerText.replace(/\s+/g, " ").trim();
      const { value, placeholder } = box.querySelector("input.input");
      const rows = [...box.querySelectorAll(".monaco-list-row")];
      const focused = rows.filter((row) => row.classList.contains("focused"));
      const title = `${box.querySelector(".quick-input-title")?.textContent} ${placeholder}`;
      return { title, value, rows: rows.map(words), focused: focused.map(words) };
    });
  }

  /**
   * Types into the quick input of that title (or placeholder) and takes a row: by keys, and once it is the one they take. A
   * row that is clicked while its list is drawn can become another one. Without a row what is typed is the answer.
   */
  async take(title, typed, row = typed, seconds = 120) {
    const input = this.box.locator("input.input").first();
    const soon = { timeout: 1000 };
    const is = (text) => (row instanceof RegExp ? row.test(text) : text.includes(row));
    let last;
    const ready = async () => {
      last = await this.asked();
      if (!last?.title.includes(title)) return false;
      if (last.value !== typed) await input.fill(typed, soon);
      else if (!row || last.focused.some(is)) return true;
      else if (last.rows.some(is)) await input.press("ArrowDown", soon);
      return false;
    };
    const taken = async () => (await ready()) && (await this.enter(input));
    await until(`${title} has ${row}`, () => taken().catch(() => false), seconds).catch((late) => {
      throw new Error(`${late.message}: ${JSON.stringify(last)}`);
    });
  }

  /** Presses Enter in the quick input; whether that was there still to hear it: it goes with the focus. */
  async enter(input) {
    const heard = () => this.page.evaluate(() => window.heard);
    const before = await heard();
    await input.press("Enter", { timeout: 1000 });
    return (await heard()) > before;
  }

  /** Opens a quick input by a key and takes a row of it, until `done`: the key can be lost, and the focus can close the input. */
  async open(key, done, ...answer) {
    let patience = 3; // a slow machine gets more with each try
    let last;
    await until(`${key} leads to ${answer[2]}`, async () => {
      await this.page.keyboard.press(key);
      try {
        await this.take(...answer, patience);
        await done({ timeout: patience * 1000 });
        return true;
      } catch (error) {
        last = error;
        patience *= 2;
        await this.page.keyboard.press("Escape");
        // A webview that is going away can keep the focus, and the keys with it.
        await this.page.evaluate(() => document.activeElement?.tagName === "IFRAME" && document.activeElement.blur());
        return false;
      }
    }).catch((late) => {
      throw new Error(late.message, { cause: last });
    });
  }

  /** Runs a command by its title (the palette does not find `…`); asks again while it is not offered yet. */
  async run(title) {
    const done = () =>
      this.page.waitForFunction(() => {
        const box = document.querySelector(".quick-input-widget");
        return !box?.checkVisibility() || !box.querySelector("input.input").value.startsWith(">");
      });
    await this.open("F1", done, "name of a command", `>${title.replace("…", "")}`, title);
  }

  /** Runs a command and answers what it asks, as `take` does; all of it anew while an input does not come, or goes. */
  async ask(command, ...answers) {
    let patience = 5;
    let last;
    await until(`${command} asks`, async () => {
      await this.run(command);
      try {
        for (const [title, typed, row] of answers) await this.take(title, typed, row, patience);
        return true;
      } catch (error) {
        last = error;
        patience *= 2;
        await this.page.keyboard.press("Escape");
        return false;
      }
    }).catch((late) => {
      throw new Error(late.message, { cause: last });
    });
  }

  async prompt(text) {
    await this.ask("Codex: Run…", ["What should Codex do", text]);
    await this.box.waitFor({ state: "hidden" });
  }

  /** Chooses how turns run, by what the pick calls it: set to what is typed (a choice of two is just taken). */
  async options(wanted) {
    const title = "How turns of this workspace run";
    for (const [what, { typed, says = typed }] of Object.entries(wanted)) {
      const row = this.box.locator(".monaco-list-row", { hasText: what }).filter({ hasText: says });
      const answers = typed === undefined ? [] : [[what, typed, what === "Model" ? "" : new RegExp(`^${typed}$`)]];
      await this.ask("Codex: Choose Model, Effort, Sandbox and Room…", [title, what], ...answers);
      await row.waitFor();
    }
  }

  /** Opens the file itself; the palette offers diffs of it too. */
  async openFile(name) {
    const tab = this.page.locator(`.tabs-container .tab.active[data-resource-name="${name}"]`);
    const itself = new RegExp(`^(?!.*proposes).*${name.replaceAll(".", "\\.")}`);
    const done = (soon) => tab.filter({ hasNotText: "proposes" }).first().waitFor(soon);
    await this.open("Control+P", done, "Search files by name", name, itself);
  }

  async openContainer() {
    const tab = this.page.locator('.activitybar .action-item:has([aria-label^="Codex"])').first();
    const folded = tab.and(this.page.locator(":not(.checked)")); // a click on the other hides it
    await tab.waitFor();
    if (await folded.count()) await this.click(folded, shown(this.pane("Changes")), { over: tab });
    await this.pane("Changes").waitFor();
  }

  pane(name) {
    return this.page.locator(".pane").filter({ has: this.page.locator(`.pane-header[aria-label^="${name}"]`) });
  }

  row(view, words) {
    return this.pane(view).locator(".monaco-list-row").filter({ hasText: words }).first();
  }

  rows(view) {
    return this.pane(view)
      .locator(".monaco-list-row")
      .evaluateAll((rows) => rows.map((row) => row.innerText.replace(/\s+/g, " ").trim()));
  }

  /**
   * Clicks until it is `done`, which is told how long to wait: a click on what is just drawn anew gets lost.
   * The mouse comes first `over` what shows the target.
   */
  async click(target, done, { over = target, ...how } = {}) {
    let patience = 5; // a slow machine gets more with each try
    let last;
    const heard = async () => {
      const soon = { timeout: patience * 1000 };
      try {
        await over.hover(soon);
        await target.click({ ...how, ...soon });
      } catch (error) {
        last = error; // it may have gone with the click before
      }
      try {
        await done(soon);
        return true;
      } catch (error) {
        last = error;
        patience *= 2;
        await this.page.mouse.move(1, 1); // what is shown of the row under the mouse can lie over the target
        return false;
      }
    };
    await over.waitFor();
    await until("a click is heard", heard).catch((late) => {
      throw new Error(late.message, { cause: last });
    });
  }

  /** Clicks an inline action of a row, until the row has it no more (or until `done`). */
  async act(view, words, action, done) {
    const row = this.row(view, words);
    const button = row.locator(`.actions .action-label[aria-label^="${action}"]`).first();
    await this.click(button, done ?? ((soon) => button.waitFor({ state: "detached", ...soon })), { over: row });
  }

  /** Clicks a button of a toast, which goes with it (or until `done`). */
  async answer(text, name, done) {
    const toast = this.toast(text);
    await this.click(toast.getByRole("button", { name }), done ?? gone(toast), { over: toast });
  }

  /** The same with a link in the words of a toast. */
  async follow(text, name, done) {
    const toast = this.toast(text);
    await this.click(toast.getByRole("link", { name, exact: true }), done ?? gone(toast), { over: toast });
  }

  /** A condition for `click` and `act`: that a quick input comes, of which a row is taken. */
  taken(title, typed, row = typed) {
    return ({ timeout }) => this.take(title, typed, row, timeout / 1000);
  }

  toast(text) {
    return this.page.locator(".notifications-toasts .notification-toast").filter({ hasText: text });
  }

  /** The frame of a webview that has such an element in it. */
  async webview(selector) {
    return until(`a webview with ${selector}`, async () => {
      for (const frame of this.page.frames()) {
        try {
          if (await frame.locator(selector).first().isVisible()) return frame;
        } catch {} // a frame that is just going away
      }
      return undefined;
    });
  }

  /** Whether the window has the focus: a page without a screen always has it, so it is told otherwise. */
  async look(here) {
    await this.page.evaluate(async (focus) => {
      document.hasFocus = () => focus;
      // VS Code looks again when the window it holds to have the focus loses it, a timer later, and not if that comes back.
      window.dispatchEvent(new Event("focus"));
      window.dispatchEvent(new Event("blur"));
      await new Promise((done) => setTimeout(done));
      if (focus) window.dispatchEvent(new Event("focus"));
    }, here);
  }

  async editorText() {
    const lines = await this.page.locator(".editor-instance .view-lines").first().innerText();
    return lines.replace(/\u00a0/g, " ");
  }

  async shot(name) {
    fs.mkdirSync(PICTURES, { recursive: true });
    await this.page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
  }
}
