// The window of a VS Code as a user handles it.
import fs from "node:fs";
import path from "node:path";
import { ROOT, until, VSCODE } from "./world.mjs";

const PICTURES = path.join(ROOT, ".cache", VSCODE === "oldest" ? "vscode-pictures-oldest" : "vscode-pictures");
const LONG = 120_000;

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

  /** Runs a command by its title (the palette does not find `…`); asks again while it is not offered yet. */
  async run(title) {
    const input = this.box.locator("input.input").first();
    const row = this.box.locator(".quick-input-list .monaco-list-row").filter({ hasText: title }).first();
    let patience = 3000; // a slow machine gets more with each try
    let last;
    const clicked = async () => {
      await this.page.keyboard.press("F1");
      try {
        await input.fill(`>${title.replace("…", "")}`, { timeout: patience });
        await row.click({ timeout: patience });
        return true;
      } catch (error) {
        if (/performing click action/.test(error.message)) return true; // it was late, and it was made
        last = error; // not offered yet, or what took the focus closed the palette
        patience *= 2;
        await this.page.keyboard.press("Escape");
        // A webview that is going away can keep the focus, and the keys with it.
        await this.page.evaluate(() => document.activeElement?.tagName === "IFRAME" && document.activeElement.blur());
        return false;
      }
    };
    await until(`the palette has ${title}`, clicked).catch((late) => {
      throw new Error(late.message, { cause: last });
    });
    await this.page.waitForFunction(() => {
      const box = document.querySelector(".quick-input-widget");
      const input = box?.querySelector("input.input");
      return !box || box.style.display === "none" || !input?.value.startsWith(">");
    });
  }

  /** Types into the quick pick or input box that is open, and takes its first row. */
  async answer(text) {
    await this.box.locator("input.input").first().fill(text);
    await this.box.locator(".monaco-list-row").filter({ hasText: text }).first().waitFor();
    await this.page.keyboard.press("Enter");
    await this.box.waitFor({ state: "hidden" });
  }

  async prompt(text) {
    await this.run("Codex: Run…");
    await this.answer(text);
  }

  /** Opens the file itself; the palette offers diffs of it too. */
  async openFile(name) {
    const diff = { hasNotText: "proposes" };
    await until(`${name} is offered`, async () => {
      await this.page.keyboard.press("Control+P"); // lost when the focus is just moving
      try {
        await this.box.locator("input.input").first().fill(name, { timeout: 3000 });
        await this.box.locator(".monaco-list-row").filter({ hasText: name, ...diff }).first().click({ timeout: 3000 });
        return true;
      } catch {
        await this.page.keyboard.press("Escape");
        return false;
      }
    });
    await this.page.locator(`.tabs-container .tab.active[data-resource-name="${name}"]`).filter(diff).first().waitFor();
  }

  async openContainer() {
    const tab = this.page.locator('.activitybar .action-item:has([aria-label^="Codex"])').first();
    await tab.waitFor();
    if (!(await tab.getAttribute("class")).includes("checked")) await tab.click();
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

  /** Clicks an inline action of a row. */
  async act(view, words, action) {
    const row = this.row(view, words);
    await row.hover();
    await row.locator(`.actions .action-label[aria-label^="${action}"]`).first().click();
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
    await this.page.evaluate((focus) => {
      document.hasFocus = () => focus;
      window.dispatchEvent(new Event(focus ? "focus" : "blur"));
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
