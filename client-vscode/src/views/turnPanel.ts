/** The editor tab in which a turn is read, live while it runs. */

import * as vscode from "vscode";
import type { Ctx } from "../ctx";
import { page, pageOptions } from "./page";
import type { Transcript } from "./transcript";

const PAUSE = 100;

interface Shown {
  panel: vscode.WebviewPanel;
  transcript: Transcript;
}

export class TurnPanels {
  private readonly panels = new Map<string, Shown>();
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
    const { Transcript } = await import("./transcript"); // with the Markdown of it, only when it is needed
    await this.read(turnId);
    const known = this.panels.get(turnId);
    if (known) return known.panel.reveal();
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
    const transcript = new Transcript();
    this.panels.set(turnId, { panel, transcript });
    panel.onDidDispose(() => this.panels.delete(turnId));
    panel.webview.onDidReceiveMessage((message: "ready" | { questionId: string; choice?: string }) => {
      if (message !== "ready") {
        const { questionId, choice } = message;
        void vscode.commands.executeCommand("codex.answer", { questionId }, choice);
        return;
      }
      // It was opened, or is visible again and has nothing any more.
      transcript.forget();
      this.read(turnId).then(
        () => this.draw(turnId),
        (error: Error) => this.ctx.daemon.log.warn(`turn ${turnId} cannot be read: ${error.message}`),
      );
    });
    panel.webview.html = page(panel.webview, extensionUri, "turn", '<main id="turn" role="log"></main>');
  }

  /** What the store does not remember of a turn is read (again). */
  private async read(turnId: string): Promise<void> {
    if (this.ctx.store.turn(turnId)?.whole) return;
    this.ctx.store.read((await this.ctx.daemon.request("codex/turn/read", { turnId })).turn);
  }

  private soon(turnId: string): void {
    if (!this.panels.has(turnId) || this.waiting.has(turnId)) return;
    this.waiting.add(turnId);
    setTimeout(() => {
      this.waiting.delete(turnId);
      // A page that is not visible is not there; it asks when it is again.
      if (this.panels.get(turnId)?.panel.visible) this.draw(turnId);
    }, PAUSE);
  }

  private draw(turnId: string): void {
    const turn = this.ctx.store.turn(turnId);
    const shown = this.panels.get(turnId);
    if (!turn || !shown) return;
    void shown.panel.webview.postMessage(shown.transcript.update(turn, Date.now() / 1000));
  }
}
