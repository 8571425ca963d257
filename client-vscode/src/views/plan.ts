/** The plan of the newest turn, step by step. */

import * as vscode from "vscode";
import type { Ctx } from "../ctx";
import type { TodoItem } from "../protocol";

const ICONS: Record<TodoItem["status"], vscode.ThemeIcon> = {
  pending: new vscode.ThemeIcon("circle-large-outline"),
  inProgress: new vscode.ThemeIcon("loading~spin"),
  completed: new vscode.ThemeIcon("pass-filled", new vscode.ThemeColor("testing.iconPassed")),
};
const WORDS: Record<TodoItem["status"], string> = { pending: "", inProgress: "now", completed: "done" };

export class PlanView implements vscode.TreeDataProvider<TodoItem> {
  private readonly changes = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changes.event;
  private readonly view: vscode.TreeView<TodoItem>;

  constructor(private readonly ctx: Ctx) {
    this.view = vscode.window.createTreeView("codex.plan", { treeDataProvider: this });
    ctx.extension.subscriptions.push(this.view, {
      dispose: ctx.store.listen((part) => (part === "todos" || part === "turns") && this.refresh()),
    });
  }

  private get todos(): TodoItem[] {
    return this.ctx.store.turns[0]?.todos ?? [];
  }

  private refresh(): void {
    const { todos } = this;
    const done = todos.filter((todo) => todo.status === "completed").length;
    this.view.description = todos.length ? `${done} of ${todos.length}` : "";
    this.changes.fire();
  }

  getChildren(todo?: TodoItem): TodoItem[] {
    return todo ? [] : this.todos;
  }

  getTreeItem(todo: TodoItem): vscode.TreeItem {
    const item = new vscode.TreeItem(todo.text);
    const running = this.ctx.store.turns[0]?.status === "running";
    const stopped = todo.status === "inProgress" && !running;
    item.iconPath = stopped ? new vscode.ThemeIcon("circle-slash") : ICONS[todo.status];
    item.description = stopped ? "stopped" : WORDS[todo.status];
    item.accessibilityInformation = { label: `${todo.text}, ${item.description || "to do"}` };
    return item;
  }
}
