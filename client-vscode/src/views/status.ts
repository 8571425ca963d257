/** The status bar item, and the notification that a turn has ended. */

import * as vscode from "vscode";
import { accountWords } from "../account";
import * as config from "../config";
import type { Ctx } from "../ctx";
import type { TurnEnded } from "../protocol";
import { drawnLine, withoutIcons } from "../inert";
import { left, subject } from "../questions";
import { plural, undecided } from "../words";

export class Status {
  private clock: NodeJS.Timeout | undefined;
  private readonly item = vscode.window.createStatusBarItem("codex.status", vscode.StatusBarAlignment.Left, 0);

  constructor(private readonly ctx: Ctx) {
    this.item.name = "Codex";
    ctx.extension.subscriptions.push(
      this.item,
      ctx.daemon.onDidChange(() => this.show()),
      ctx.account.onDidChange(() => this.show()),
      ctx.onDidEndTurn((ended) => void this.tell(ended)),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.show()),
      { dispose: ctx.store.listen((part) => part !== "items" && part !== "calls" && this.show()) },
      { dispose: () => clearInterval(this.clock) },
    );
    this.show();
    this.item.show();
  }

  private show(): void {
    const { item, ctx } = this;
    const [running] = ctx.store.running;
    const [question] = ctx.store.questions;
    clearInterval(this.clock);
    if (question) this.clock = setInterval(() => this.show(), 1000);
    const open = ctx.store.open.reduce((sum, proposal) => sum + undecided(proposal).length, 0);
    item.backgroundColor = undefined;
    item.command = "codex.prompt.focus";
    const say = (text: string, tooltip: string) => {
      item.text = text;
      item.tooltip = tooltip;
      item.accessibilityInformation = { label: tooltip };
    };
    if (!vscode.workspace.isTrusted) {
      say("$(shield) Codex", "Codex: Restricted Mode, nothing runs");
      item.command = "workbench.trust.manage";
    } else if (ctx.daemon.state === "missing" || ctx.daemon.state === "failed") {
      say("$(warning) Codex", "Codex: the daemon is not running");
      item.backgroundColor = new vscode.ThemeColor("statusBarItem.warningBackground");
      item.command = ctx.daemon.state === "missing" ? "codex.installDaemon" : "codex.restart";
    } else if (ctx.daemon.state === "starting") say("$(loading~spin) Codex", "Codex: starting");
    else if (question) {
      const time = left(question, Date.now() / 1000);
      say(`$(question) Codex asks${time && `: ${time}`}`, `Codex asks: ${subject(question)}`);
      item.backgroundColor = new vscode.ThemeColor("statusBarItem.warningBackground");
      item.command = "codex.answer";
    } else if (running) {
      const words = drawnLine(running.headline ?? running.prompt);
      say(`$(loading~spin) Codex: ${withoutIcons(words.length > 40 ? `${words.slice(0, 39)}…` : words)}`, `Codex: ${running.prompt}`);
      item.command = "codex.turns.focus";
    } else if (open) {
      say(`$(diff) Codex: ${plural(open, "hunk")}`, `Codex: ${plural(open, "hunk")} to decide`);
      item.command = "codex.changes.focus";
    } else if (ctx.account.state?.signedIn === false) {
      say("$(account) Codex: Sign In", accountWords(ctx.account.state));
      item.command = "codex.signIn";
    } else say("$(comment-discussion) Codex", ["Codex: run a turn", accountWords(ctx.account.state)].filter(Boolean).join("\n"));
  }

  private async tell(ended: TurnEnded): Promise<void> {
    const when = config.get<string>("notify");
    if (when === "never" || (when === "whenAway" && vscode.window.state.focused)) {
      // What fails is always told: the user waits for something that will not come.
      if (ended.status !== "failed" || when === "never") return;
    }
    const prompt = this.ctx.store.turn(ended.turnId)?.prompt ?? "the turn";
    if (ended.status === "failed") {
      const words = [ended.error?.message, ended.error?.hint].filter(Boolean).join(" ");
      const ways = ended.error?.kind === "notLoggedIn" ? ["Sign In", "Open"] : ["Open"];
      const answer = await vscode.window.showErrorMessage(`Codex could not finish “${prompt}”: ${words}`, ...ways);
      if (answer === "Sign In") void vscode.commands.executeCommand("codex.signIn", { turnId: ended.turnId });
      else if (answer) void vscode.commands.executeCommand("codex.openTurn", { turnId: ended.turnId });
      return;
    }
    const answer = await vscode.window.showInformationMessage(
      `Codex: “${prompt}” ${ended.status === "completed" ? "is done" : "was cancelled"}.`,
      ...(ended.proposalId ? ["Review Changes"] : ["Open"]),
    );
    if (answer === "Open") void vscode.commands.executeCommand("codex.openTurn", { turnId: ended.turnId });
    else if (answer) void vscode.commands.executeCommand("codex.review");
  }
}
