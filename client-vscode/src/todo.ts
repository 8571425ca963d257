/** TODO comments: a code lens to have one implemented (off by default), and the command behind it. */

import * as vscode from "vscode";
import * as config from "./config";
import type { Ctx } from "./ctx";
import { Refusal } from "./daemon/daemon";

const TODO = /(?:\/\/|#|\/\*|<!--|--|;|%|\*)\s*(?:TODO|FIXME)\b.*/;
const MOST_LINES = 20_000;

function isTodo(text: string): boolean {
  return TODO.test(text);
}

export class TodoLenses implements vscode.CodeLensProvider {
  private readonly changes = new vscode.EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.changes.event;

  constructor(ctx: Ctx) {
    ctx.extension.subscriptions.push(
      vscode.languages.registerCodeLensProvider([{ scheme: "file" }, { scheme: "untitled" }], this),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.changes.fire()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("codex.todoLens")) this.changes.fire();
      }),
    );
  }

  provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
    if (!config.get("todoLens") || !vscode.workspace.isTrusted) return [];
    const lenses: vscode.CodeLens[] = [];
    for (let line = 0; line < Math.min(document.lineCount, MOST_LINES); line++) {
      const { text, range } = document.lineAt(line);
      if (!isTodo(text)) continue;
      const title = "Implement with Codex";
      lenses.push(
        new vscode.CodeLens(range, {
          title,
          command: "codex.implementTodo",
          arguments: [document.uri.toString(), line],
        }),
      );
    }
    return lenses;
  }
}

/** Where the TODO is that is meant: the lens's, else the one at the caret. */
export async function todoAt(
  uri?: string,
  line?: number,
): Promise<{ document: vscode.TextDocument; range: vscode.Range }> {
  const editor = vscode.window.activeTextEditor;
  const document = uri ? await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)) : editor?.document;
  const number = line ?? editor?.selection.active.line;
  if (!document || number === undefined || number >= document.lineCount || !isTodo(document.lineAt(number).text)) {
    throw new Refusal("There is no TODO comment in this line.", "noTodo");
  }
  return { document, range: document.lineAt(number).rangeIncludingLineBreak };
}
