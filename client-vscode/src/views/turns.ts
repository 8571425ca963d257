/** The list of turns: state, time, tokens. */

import * as vscode from "vscode";
import type { Ctx } from "../ctx";
import type { TurnState } from "../store";
import { elapsed, tokens } from "../words";

const ICONS: Record<TurnState["status"], vscode.ThemeIcon> = {
  running: new vscode.ThemeIcon("loading~spin"),
  completed: new vscode.ThemeIcon("pass", new vscode.ThemeColor("testing.iconPassed")),
  failed: new vscode.ThemeIcon("error", new vscode.ThemeColor("testing.iconFailed")),
  cancelled: new vscode.ThemeIcon("circle-slash"),
};

export class TurnsView implements vscode.TreeDataProvider<TurnState> {
  private readonly changes = new vscode.EventEmitter<TurnState | undefined>();
  readonly onDidChangeTreeData = this.changes.event;
  private clock: NodeJS.Timeout | undefined;

  constructor(private readonly ctx: Ctx) {
    const view = vscode.window.createTreeView("codex.turns", { treeDataProvider: this });
    ctx.extension.subscriptions.push(
      view,
      { dispose: () => clearInterval(this.clock) },
      {
        dispose: ctx.store.listen((part) => part === "turns" && this.refresh()),
      },
    );
  }

  private refresh(): void {
    const running = this.ctx.store.running.length > 0;
    void vscode.commands.executeCommand("setContext", "codex.running", running);
    // Times are shown to the second, so something that runs is drawn anew each second.
    if (running) this.clock ??= setInterval(() => this.changes.fire(undefined), 1000);
    else {
      clearInterval(this.clock);
      this.clock = undefined;
    }
    this.changes.fire(undefined);
  }

  getChildren(turn?: TurnState): TurnState[] {
    return turn ? [] : this.ctx.store.turns;
  }

  getTreeItem(turn: TurnState): vscode.TreeItem {
    const item = new vscode.TreeItem(turn.prompt || "(no words)");
    item.id = turn.turnId;
    const seconds = (turn.endedAt ?? Date.now() / 1000) - turn.startedAt;
    const words = turn.status === "completed" ? undefined : (turn.headline ?? turn.status);
    item.description = [elapsed(seconds), tokens(turn.usage), words, turn.error?.message].filter(Boolean).join(" · ");
    item.accessibilityInformation = {
      label: [turn.prompt, turn.status, elapsed(seconds), tokens(turn.usage)].filter(Boolean).join(", "),
    };
    item.tooltip = [turn.prompt, turn.status, turn.error?.message, turn.error?.hint].filter(Boolean).join("\n");
    item.iconPath = ICONS[turn.status];
    item.contextValue = turn.status === "running" ? "running" : turn.threadId ? "ended" : "lost";
    return item;
  }

  /** A click asks for its command; one handed out with the item is forgotten when the item is drawn anew, and the click lost. */
  resolveTreeItem(item: vscode.TreeItem, turn: TurnState): vscode.TreeItem {
    item.command = { command: "codex.openTurn", title: "Open", arguments: [turn] };
    return item;
  }
}
