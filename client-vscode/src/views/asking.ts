/** The notification of a question: short ones can be answered in it; it goes when the question does. */

import * as vscode from "vscode";
import * as config from "../config";
import type { Ctx } from "../ctx";
import type { Question } from "../protocol";
import { beginning, inShort, label, until } from "../questions";

export class Asking {
  /** How to close the notification of a question. */
  private readonly shown = new Map<string, () => void>();

  constructor(private readonly ctx: Ctx) {
    ctx.extension.subscriptions.push(
      { dispose: ctx.store.listen((part) => part === "questions" && this.refresh()) },
      { dispose: () => [...this.shown.values()].forEach((close) => close()) },
    );
  }

  private refresh(): void {
    const { questions } = this.ctx.store;
    void vscode.commands.executeCommand("setContext", "codex.asks", questions.length > 0);
    const open = new Set(questions.map(({ questionId }) => questionId));
    for (const [id, close] of this.shown) {
      if (open.has(id)) continue;
      this.shown.delete(id);
      close();
    }
    if (config.get("notify") === "never") return;
    for (const question of questions) if (!this.shown.has(question.questionId)) this.show(question);
  }

  /** As progress, because VS Code lets no other notification be taken back; its Cancel is a no. */
  private show(question: Question): void {
    const { questionId } = question;
    const options = { location: vscode.ProgressLocation.Notification, title: "Codex asks", cancellable: true };
    void vscode.window.withProgress(options, (progress, cancelled) => {
      progress.report({ message: message(question) }); // once: what is drawn anew loses clicks
      cancelled.onCancellationRequested(() => {
        if (this.ctx.store.question(questionId)) void vscode.commands.executeCommand("codex.answer", { questionId }, question.default);
      });
      return new Promise<void>((close) => this.shown.set(questionId, close));
    });
  }
}

/** The question, if it is short, and what can be done, as links. What is foreign in it can be none: see `inShort`. */
function message(question: Question): string {
  const { questionId, choices } = question;
  const words = inShort(question);
  const link = (name: string, choice?: string) => {
    const argument = encodeURIComponent(JSON.stringify([{ questionId }, ...(choice ? [choice] : [])]));
    return `[${name}](command:codex.answer?${argument})`;
  };
  const plain = choices.filter((choice) => choice === "accept" || choice === "decline");
  const ways = words === undefined ? [] : plain.map((choice) => link(label(question, choice), choice));
  const time = until(question);
  return `${words ?? beginning(question)}${time && ` · ${time}`} — ${[...ways, link("Answer…")].join(" · ")}`;
}
