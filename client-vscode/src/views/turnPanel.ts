/** The editor tab in which a turn is read, live while it runs. */

import * as vscode from "vscode";
import type { Ctx } from "../ctx";
import { page, pageOptions } from "./page";

const PAUSE = 100;

export class TurnPanels {
  private readonly panels = new Map<string, vscode.WebviewPanel>();
  private readonly waiting = new Set<string>();

  constructor(private readonly ctx: Ctx) {
    ctx.extension.subscriptions.push({
      dispose: ctx.store.listen((part, id) => {
        if (part === "turns" || part === "items")
          for (const turnId of id ? [id] : this.panels.keys()) this.soon(turnId);
      }),
    });
  }

  async open(turnId: string): Promise<void> {
    const known = this.panels.get(turnId);
    if (known) return known.reveal();
    if (!this.ctx.store.turn(turnId)?.whole) {
      this.ctx.store.read((await this.ctx.daemon.request("codex/turn/read", { turnId })).turn);
    }
    const turn = this.ctx.store.turn(turnId);
    if (!turn) return;
    const { extensionUri } = this.ctx.extension;
    const title = turn.prompt.length > 30 ? `${turn.prompt.slice(0, 29)}…` : turn.prompt || "Codex turn";
    const panel = vscode.window.createWebviewPanel(
      "codex.turn",
      title,
      vscode.ViewColumn.Active,
      pageOptions(extensionUri),
    );
    panel.iconPath = vscode.Uri.joinPath(extensionUri, "media", "codex.svg");
    this.panels.set(turnId, panel);
    panel.onDidDispose(() => this.panels.delete(turnId));
    panel.webview.onDidReceiveMessage(() => void this.draw(turnId)); // it says only that it is ready
    panel.webview.html = page(panel.webview, extensionUri, "turn", '<main id="turn"></main>');
  }

  private soon(turnId: string): void {
    if (!this.panels.has(turnId) || this.waiting.has(turnId)) return;
    this.waiting.add(turnId);
    setTimeout(() => {
      this.waiting.delete(turnId);
      void this.draw(turnId);
    }, PAUSE);
  }

  private async draw(turnId: string): Promise<void> {
    const { turnHtml } = await import("./transcript"); // with the Markdown of it, only when it is needed
    const turn = this.ctx.store.turn(turnId);
    if (turn) await this.panels.get(turnId)?.webview.postMessage({ html: turnHtml(turn, Date.now() / 1000) });
  }
}
