/** The list of turns: state, time, tokens. */

import * as vscode from "vscode";
import type { Ctx } from "../ctx";
import type { Question } from "../protocol";
import type { Item, TurnState } from "../store";
import { drawn, drawnLine } from "../inert";
import { subject, until, whole } from "../questions";
import { elapsed, plural, tokens } from "../words";

const ICONS: Record<TurnState["status"], vscode.ThemeIcon> = {
  running: new vscode.ThemeIcon("loading~spin"),
  completed: new vscode.ThemeIcon("pass", new vscode.ThemeColor("testing.iconPassed")),
  failed: new vscode.ThemeIcon("error", new vscode.ThemeColor("testing.iconFailed")),
  cancelled: new vscode.ThemeIcon("circle-slash"),
};

/** A turn, a question of it, or a call of a tool in it. */
interface Row {
  readonly turnId: string;
  readonly questionId?: string;
  readonly itemId?: string;
}

const keyOf = ({ turnId, questionId, itemId }: Row): string => [turnId, questionId, itemId].join(" ");

export class TurnsView implements vscode.TreeDataProvider<Row> {
  private readonly changes = new vscode.EventEmitter<Row | undefined>();
  readonly onDidChangeTreeData = this.changes.event;
  /** Always the same object for the same thing: so a row is drawn anew in its place, and a click on it is never lost. */
  private readonly rows = new Map<string, Row>();
  private readonly view: vscode.TreeView<Row>;
  private clock: NodeJS.Timeout | undefined;

  constructor(private readonly ctx: Ctx) {
    this.view = vscode.window.createTreeView("codex.turns", { treeDataProvider: this });
    ctx.extension.subscriptions.push(
      this.view,
      this.view.onDidChangeSelection(({ selection: [row] }) => {
        if (row) void vscode.commands.executeCommand("codex.openTurn", row);
      }),
      { dispose: () => clearInterval(this.clock) },
      {
        dispose: ctx.store.listen((part, id) => {
          if (part === "turns" || part === "calls") this.refresh(id);
          else if (part === "questions") this.asked();
        }),
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
    this.changes.fire(turnId === undefined ? undefined : this.rows.get(keyOf({ turnId })));
  }

  private asked(): void {
    const count = this.ctx.store.questions.length;
    this.view.badge = count ? { value: count, tooltip: `${plural(count, "question")} of Codex` } : undefined;
    this.refresh();
  }

  /** How long what runs has run: beside the view's name, because a row that is drawn anew under the mouse loses the click. */
  private tick(): void {
    const now = Date.now() / 1000;
    this.view.description = this.ctx.store.running.map(({ startedAt }) => elapsed(now - startedAt)).join(", ");
  }

  /** What asks stands first. */
  getChildren(row?: Row): Row[] {
    const { questions, turns } = this.ctx.store;
    if (row) return this.calls(row).map(({ id }) => this.row({ turnId: row.turnId, itemId: id }));
    const asked = questions.map(({ turnId, questionId }) => this.row({ turnId, questionId }));
    const all = [...asked, ...turns.map(({ turnId }) => this.row({ turnId }))];
    const known = new Set(turns.map(({ turnId }) => turnId));
    for (const [key, { turnId }] of this.rows) if (!known.has(turnId)) this.rows.delete(key);
    return all;
  }

  private row(row: Row): Row {
    const known = this.rows.get(keyOf(row)) ?? row;
    this.rows.set(keyOf(row), known);
    return known;
  }

  private calls({ turnId, questionId, itemId }: Row): Item[] {
    if (questionId !== undefined || itemId !== undefined) return [];
    return [...(this.ctx.store.turn(turnId)?.items.values() ?? [])].filter(({ type }) => type === "mcp_tool_call");
  }

  getTreeItem(row: Row): vscode.TreeItem {
    const turn = this.ctx.store.turn(row.turnId);
    const question = row.questionId === undefined ? undefined : this.ctx.store.question(row.questionId);
    const call = row.itemId === undefined ? undefined : turn?.items.get(row.itemId);
    if (question) return questionItem(question);
    if (call) return callItem(row.turnId, call);
    if (!turn || keyOf(row) !== keyOf({ turnId: row.turnId })) return new vscode.TreeItem(""); // it is going
    return this.turnItem(turn, row);
  }

  private turnItem(turn: TurnState, row: Row): vscode.TreeItem {
    const item = new vscode.TreeItem(turn.prompt || "(no words)");
    item.id = turn.turnId;
    const time = turn.endedAt == null ? undefined : elapsed(turn.endedAt - turn.startedAt);
    const words = turn.status === "completed" ? undefined : (turn.headline ?? turn.status);
    const waits = this.ctx.store.questions.some(({ turnId }) => turnId === turn.turnId) ? "asks" : "";
    item.description = [waits, time, tokens(turn.usage), words, turn.error?.message].filter(Boolean).join(" · ");
    item.accessibilityInformation = {
      label: [turn.prompt, waits || turn.status, time, tokens(turn.usage)].filter(Boolean).join(", "),
    };
    item.tooltip = [turn.prompt, turn.status, turn.error?.message, turn.error?.hint].filter(Boolean).join("\n");
    item.iconPath = ICONS[turn.status];
    if (this.calls(row).length) item.collapsibleState = vscode.TreeItemCollapsibleState.Collapsed;
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

function questionItem(question: Question): vscode.TreeItem {
  const item = new vscode.TreeItem(subject(question));
  item.id = `question ${question.questionId}`;
  item.description = [until(question), question.cwd ? `in ${drawnLine(question.cwd)}` : ""].filter(Boolean).join(" · ");
  item.iconPath = new vscode.ThemeIcon("question", new vscode.ThemeColor("list.warningForeground"));
  item.tooltip = whole(question);
  item.accessibilityInformation = { label: `Codex asks: ${item.label as string}, ${item.description}` };
  item.contextValue = "question";
  return item;
}

const OUTCOMES: Record<string, vscode.ThemeIcon> = { completed: ICONS.completed, failed: ICONS.failed, inProgress: ICONS.running };

function callItem(turnId: string, call: Item): vscode.TreeItem {
  const text = (key: string) => (typeof call[key] === "string" ? call[key] : "");
  const item = new vscode.TreeItem(drawnLine(`${text("server")}: ${text("tool")}`));
  item.id = `${turnId} call ${call.id}`;
  item.description = drawnLine(text("error") || JSON.stringify(call.arguments ?? {}), 120);
  item.tooltip = drawn([JSON.stringify(call.arguments ?? {}, null, 1), text("error"), text("hint")].filter(Boolean).join("\n"));
  item.iconPath = OUTCOMES[text("status")] ?? new vscode.ThemeIcon("tools");
  item.contextValue = "call";
  return item;
}
