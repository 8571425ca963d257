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

interface Row {
  readonly turnId: string;
}

export class TurnsView implements vscode.TreeDataProvider<Row> {
  private readonly changes = new vscode.EventEmitter<Row | undefined>();
  readonly onDidChangeTreeData = this.changes.event;
  /** Always the same object for a turn: so a row is drawn anew in its place, and a click on it is never lost. */
  private rows = new Map<string, Row>();
  private clock: NodeJS.Timeout | undefined;
  private readonly view: vscode.TreeView<Row>;

  constructor(private readonly ctx: Ctx) {
    this.view = vscode.window.createTreeView("codex.turns", { treeDataProvider: this });
    ctx.extension.subscriptions.push(
      this.view,
      this.view.onDidChangeSelection(({ selection: [row] }) => {
        if (row) void vscode.commands.executeCommand("codex.openTurn", row);
      }),
      { dispose: () => clearInterval(this.clock) },
      {
        dispose: ctx.store.listen((part, id) => part === "turns" && this.refresh(id)),
      },
    );
  }

  private refresh(turnId?: string): void {
    const running = this.ctx.store.running.length > 0;
    void vscode.commands.executeCommand("setContext", "codex.running", running);
    this.tick();
    if (running) this.clock ??= setInterval(() => this.tick(), 1000);
    else {
      clearInterval(this.clock);
      this.clock = undefined;
    }
    this.changes.fire(turnId === undefined ? undefined : this.rows.get(turnId));
  }

  /** How long what runs has run: beside the view's name, because a row that is drawn anew under the mouse loses the click. */
  private tick(): void {
    const now = Date.now() / 1000;
    this.view.description = this.ctx.store.running.map(({ startedAt }) => elapsed(now - startedAt)).join(", ");
  }

  getChildren(row?: Row): Row[] {
    if (row) return [];
    const rows = this.ctx.store.turns.map(({ turnId }) => this.rows.get(turnId) ?? { turnId });
    this.rows = new Map(rows.map((one) => [one.turnId, one]));
    return rows;
  }

  getTreeItem({ turnId }: Row): vscode.TreeItem {
    const turn = this.ctx.store.turn(turnId);
    if (!turn) return new vscode.TreeItem(""); // it is going
    const item = new vscode.TreeItem(turn.prompt || "(no words)");
    item.id = turn.turnId;
    const time = turn.endedAt == null ? undefined : elapsed(turn.endedAt - turn.startedAt);
    const words = turn.status === "completed" ? undefined : (turn.headline ?? turn.status);
    item.description = [time, tokens(turn.usage), words, turn.error?.message].filter(Boolean).join(" · ");
    item.accessibilityInformation = {
      label: [turn.prompt, turn.status, time, tokens(turn.usage)].filter(Boolean).join(", "),
    };
    item.tooltip = [turn.prompt, turn.status, turn.error?.message, turn.error?.hint].filter(Boolean).join("\n");
    item.iconPath = ICONS[turn.status];
    item.contextValue = turn.status === "running" ? "running" : turn.threadId ? "ended" : "lost";
    return item;
  }

  /**
   * The command of another click on the row that is selected; the first one is heard by the selection. What runs has none:
   * its row is drawn anew again and again, and VS Code complains of the command of a row that is drawn anew before it comes back.
   */
  resolveTreeItem(item: vscode.TreeItem, row: Row): vscode.TreeItem {
    if (this.ctx.store.turn(row.turnId)?.status !== "running") {
      item.command = { command: "codex.openTurn", title: "Open", arguments: [row] };
    }
    return item;
  }
}
