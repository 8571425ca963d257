/** The first minutes: installing the daemon, signing in, the demo. */

import * as vscode from "vscode";
import { accountWords, limitWords } from "../account";
import * as config from "../config";
import type { Ctx } from "../ctx";
import { type Capabilities, Refusal, requireTrust } from "../daemon/daemon";
import { InstallCancelled, InstallFailed, install } from "../daemon/install";
import { drawnLine } from "../inert";
import { report } from "../report";
import { folderOf, send } from "./turns";

let installing: Promise<void> | undefined;

/** Installs the daemon into our private environment, with progress; says what failed. One at a time. */
export function installDaemon(ctx: Ctx): Promise<void> {
  requireTrust();
  installing ??= installOnce(ctx).finally(() => {
    installing = undefined;
  });
  return installing;
}

async function installOnce(ctx: Ctx): Promise<void> {
  const requirement = config.userValue<string>("daemonPackage") || "codex-lsp[codex]";
  const { log, environment, PATH } = ctx.daemon;
  const abort = new AbortController();
  const ending = { dispose: () => abort.abort() }; // with the window
  ctx.extension.subscriptions.push(ending);
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: "Codex: installing the daemon",
    cancellable: true,
  };
  try {
    await vscode.window.withProgress(options, async (progress, token) => {
      token.onCancellationRequested(() => abort.abort());
      await install(environment, requirement, PATH, {
        step: (message) => progress.report({ message }),
        line: (text) => log.info(text),
        signal: abort.signal,
      });
    });
  } catch (error) {
    if (error instanceof InstallFailed) failed(ctx, error);
    else if (error instanceof InstallCancelled) {
      void vscode.window.showInformationMessage("Codex: the installation was cancelled; nothing has changed.");
    } else throw error;
    return;
  }
  const found = ctx.daemon.find();
  if (!("problem" in found) && found.from !== "private") {
    const where = found.from === "setting" ? "codex.daemonPath says so" : "it is on PATH";
    void vscode.window.showWarningMessage(`Codex: the daemon is installed, but ${found.path} is used: ${where}.`);
    return;
  }
  await ctx.renew();
  void vscode.window.showInformationMessage("Codex: the daemon is installed and running.");
}

/** Shows why nothing was installed; returns at once, the user may never answer. */
function failed(ctx: Ctx, { message, said }: InstallFailed): void {
  const last = said.trim().split("\n").at(-1);
  const words = `Codex: the daemon was not installed: ${message}${last ? `: ${last}` : ""}`;
  void vscode.window.showErrorMessage(words, "Show Log", "Try Again").then((answer) => {
    if (answer === "Show Log") ctx.daemon.log.show();
    else if (answer) void vscode.commands.executeCommand("codex.installDaemon");
  });
}

/** Runs `codex login` in a terminal; when that is over, offers to run again what failed without. */
export async function signIn(ctx: Ctx, turnId?: string): Promise<void> {
  requireTrust();
  const codex = await findCodex(ctx);
  const terminal = openTerminal("Codex: Sign In", codex.path, ["login"]);
  const closing = vscode.window.onDidCloseTerminal((closed) => {
    if (closed !== terminal) return;
    closing.dispose();
    signedIn(ctx, turnId).catch((error) => report(ctx, error));
  });
  ctx.extension.subscriptions.push(closing);
}

/** The codex that the daemon runs; one that was slow to say what it is when the daemon started is asked again. */
async function findCodex(ctx: Ctx): Promise<NonNullable<Capabilities["codex"]>> {
  const { daemon } = ctx;
  await daemon.ensure();
  if (daemon.capabilities?.late && !daemon.capabilities.codex) await ctx.renew();
  const { codex, late } = daemon.capabilities ?? { late: true };
  if (codex) return codex;
  if (late) throw new Refusal("Codex has not said yet what it is.", "codexUnusable", "Try again in a moment.");
  throw new Refusal("Codex was not found.", "codexNotFound", "Set codex.codexPath, or install it.");
}

async function signedIn(ctx: Ctx, turnId?: string): Promise<void> {
  const state = await ctx.account.read();
  if (!state.signedIn) throw new Refusal(accountWords(state), "notLoggedIn");
  const params = turnId ? ctx.sent.get(turnId) : undefined;
  const answer = await vscode.window.showInformationMessage("Codex: you are signed in.", ...(params ? ["Run Again"] : []));
  if (!answer || !params || !turnId) return;
  ctx.sent.delete(turnId);
  const at = params.workspaceFolder ? vscode.Uri.parse(params.workspaceFolder) : undefined;
  await send(ctx, params, folderOf(ctx, at));
}

/** How codex is signed in, what is left of the account's allowances, and signing in and out. */
export async function showAccount(ctx: Ctx): Promise<void> {
  const state = await ctx.account.read();
  const limits = await ctx.daemon.request("codex/account/limits", {}).then(
    (result) => result.limits.map((limit) => ({ label: `$(dashboard) Allowance ${drawnLine(limit.name, 60)}`, description: limitWords(limit, Date.now() / 1000) })),
    (error: Error) => [{ label: "$(dashboard) Allowance", description: `not told: ${drawnLine(error.message, 200)}` }],
  );
  const act = (label: string, run: () => Promise<unknown>) => ({ label, description: "", run });
  const items = [
    { label: `$(account) ${accountWords(state)}`, description: "" },
    ...limits,
    act("$(sign-in) Sign in…", () => signIn(ctx)),
    ...(state.method === "chatgpt" ? [act("$(sign-out) Sign out", () => signOut(ctx))] : []),
  ];
  const chosen = await vscode.window.showQuickPick<vscode.QuickPickItem & { run?: () => Promise<unknown> }>(items, { title: "Codex account" });
  await chosen?.run?.();
}

async function signOut(ctx: Ctx): Promise<void> {
  await ctx.daemon.request("codex/account/logout", {});
  await ctx.account.read();
}

/** The demo runs in a terminal: a throw-away repository, a scripted model, and the user decides the hunks. */
export function tryDemo(ctx: Ctx): void {
  requireTrust();
  const found = ctx.daemon.find();
  if ("problem" in found) throw new Refusal(found.problem, found.missing ? "daemonMissing" : "daemonUnusable");
  openTerminal("Codex Demo", found.path, ["demo", "--interactive"]);
}

function openTerminal(name: string, shellPath: string, shellArgs: string[]): vscode.Terminal {
  const env = config.userValue<Record<string, string>>("environment") ?? {};
  const terminal = vscode.window.createTerminal({ name, shellPath, shellArgs, env, isTransient: true });
  terminal.show();
  return terminal;
}
