/** What goes in with the next prompt, as a list. */

import * as vscode from "vscode";
import type { Ctx } from "../ctx";
import type { Attachment } from "../draft";

export class AttachmentsView implements vscode.TreeDataProvider<Attachment> {
  private readonly changes = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changes.event;

  constructor(private readonly ctx: Ctx) {
    const view = vscode.window.createTreeView("codex.attachments", { treeDataProvider: this });
    ctx.extension.subscriptions.push(
      view,
      ctx.draft.onDidChange(() => {
        const count = ctx.draft.attachments.length;
        view.badge = undefined;
        view.description = count ? String(count) : "";
        this.changes.fire();
      }),
    );
  }

  getChildren(attachment?: Attachment): Attachment[] {
    return attachment ? [] : [...this.ctx.draft.attachments];
  }

  getTreeItem({ label, detail, icon, id }: Attachment): vscode.TreeItem {
    const item = new vscode.TreeItem(label);
    item.id = String(id);
    item.description = detail;
    item.iconPath = new vscode.ThemeIcon(icon);
    return item;
  }
}
