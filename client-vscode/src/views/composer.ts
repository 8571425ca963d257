/** The prompt view: what will be sent, and with what. */

import * as vscode from "vscode";
import { chooseOptions } from "../commands/options";
import { attach, filePart } from "../commands/parts";
import { steer } from "../commands/steer";
import { folderOf, runDraft } from "../commands/turns";
import type { Ctx } from "../ctx";
import { Refusal } from "../daemon/daemon";
import { optionWords } from "../draft";
import { report } from "../report";
import { page, pageOptions } from "./page";

type Message =
  | { type: "ready" }
  | { type: "run" | "steer"; text: string }
  | { type: "remove"; id: number }
  | { type: "attach" }
  | { type: "options" }
  | { type: "image"; data: string; mimeType: string }
  | { type: "drop"; uris: string[] }
  | { type: "strange"; name: string };

const BODY = `<form id="form">
<div id="chips" aria-label="Attached"></div>
<textarea id="text" rows="4" placeholder="What should Codex do? (Ctrl+Enter runs)" aria-label="Prompt"></textarea>
<div class="row">
<button type="button" id="attach" class="quiet" title="Attach files, selections, problems or images">Attach…</button>
<button type="button" id="options" class="quiet" title="Model, effort, sandbox and room"></button>
<button type="button" id="steer" hidden title="Send this into the turn that runs">Steer</button>
<button type="submit" id="run">Run</button>
</div>
</form>`;

const MOST_IMAGE = 20 * 1024 * 1024; // as base64; 15 MB
const IMAGES = /^image\/(png|jpeg|gif|webp)$/;

export class Composer implements vscode.WebviewViewProvider {
  private view: vscode.WebviewView | undefined;
  private running = false;

  constructor(private readonly ctx: Ctx) {
    const options = { webviewOptions: { retainContextWhenHidden: true } };
    ctx.extension.subscriptions.push(
      vscode.window.registerWebviewViewProvider("codex.prompt", this, options),
      ctx.draft.onDidChange(() => this.show()),
      { dispose: ctx.store.listen((part) => part === "turns" && this.showRunning()) },
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.show()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.show()),
      vscode.window.onDidChangeActiveTextEditor(() => this.show()),
    );
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    const { extensionUri } = this.ctx.extension;
    this.view = view;
    view.onDidDispose(() => {
      this.view = undefined;
    });
    view.webview.options = pageOptions(extensionUri);
    view.webview.onDidReceiveMessage((message: Message) =>
      this.take(message).catch((error) => report(this.ctx, error)),
    );
    view.webview.html = page(view.webview, extensionUri, "prompt", BODY);
  }

  private async take(message: Message): Promise<void> {
    const { ctx } = this;
    switch (message.type) {
      case "ready":
        return this.show();
      case "run":
      case "steer":
        try {
          let sent = true;
          if (message.type === "run") await runDraft(ctx, message.text);
          else sent = await steer(ctx, undefined, message.text);
          await this.view?.webview.postMessage({ sent });
        } catch (error) {
          await this.view?.webview.postMessage({ sent: false });
          throw error;
        }
        return;
      case "remove":
        return ctx.draft.remove(message.id);
      case "attach":
        return attach(ctx);
      case "options":
        return chooseOptions(ctx);
      case "image":
        if (!IMAGES.test(message.mimeType)) throw new Refusal(`Codex takes no ${message.mimeType}.`, "strangeImage", "Use PNG, JPEG, GIF or WebP.");
        if (message.data.length > MOST_IMAGE) throw new Refusal("The image is larger than 15 MB.", "largeImage");
        return ctx.draft.add({ type: "image", data: message.data, mimeType: message.mimeType });
      case "drop":
        message.uris.map((uri) => filePart(vscode.Uri.parse(uri))).forEach((part) => ctx.draft.add(part));
        return;
      case "strange":
        throw new Refusal(
          `VS Code does not say where ${message.name} lies.`,
          "strangeDrop",
          "Drop it from the explorer of this window, or use Attach….",
        );
    }
  }

  private showRunning(): void {
    if (this.running !== this.ctx.store.running.length > 0) this.show();
  }

  private show(): void {
    const { draft, store } = this.ctx;
    this.running = store.running.length > 0;
    const chips = draft.attachments.map(({ id, label, detail, icon }) => ({ id, label, detail, icon }));
    let folder = "";
    let refusal: string | undefined;
    try {
      folder = folderOf(this.ctx).name;
    } catch (error) {
      refusal = (error as Error).message;
    }
    const many = (vscode.workspace.workspaceFolders ?? []).length > 1;
    const options = [many && folder ? `in ${folder}` : "", optionWords(draft.options)].filter(Boolean).join(" · ");
    void this.view?.webview.postMessage({ chips, options, refusal, running: this.running });
  }
}
