/** The first minutes: installing the daemon, signing in, the demo. */

import * as vscode from "vscode";
import * as config from "../config";
import type { Ctx } from "../ctx";
import { Refusal } from "../daemon/daemon";
import { find } from "../daemon/find";
import { InstallFailed, install } from "../daemon/install";

/** Installs the daemon into our private environment, with progress; says what failed. */
export async function installDaemon(ctx: Ctx): Promise<void> {
  requireTrust();
  const requirement = config.userValue<string>("daemonPackage") || "codex-lsp[codex]";
  const { log } = ctx.daemon;
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: "Codex: installing the daemon",
    cancellable: true,
  };
  try {
    await vscode.window.withProgress(options, async (progress, token) => {
      const abort = new AbortController();
      token.onCancellationRequested(() => abort.abort());
      await ctx.daemon.stop();
      await install(ctx.daemon.environment, requirement, {
        step: (message) => progress.report({ message }),
        line: (text) => log.info(text),
        signal: abort.signal,
      });
    });
  } catch (error) {
    if (!(error instanceof InstallFailed)) throw error;
    const said = error.said.trim().split("\n").at(-1);
    const words = `Codex: the daemon was not installed: ${error.message}${said ? `: ${said}` : ""}`;
    const answer = await vscode.window.showErrorMessage(words, "Show Log", "Try Again");
    if (answer === "Show Log") log.show();
    else if (answer) await installDaemon(ctx);
    return;
  }
  await ctx.daemon.ensure();
  void vscode.window.showInformationMessage("Codex: the daemon is installed and running.");
}

export async function signIn(ctx: Ctx): Promise<void> {
  requireTrust();
  await ctx.daemon.ensure();
  const codex = ctx.daemon.capabilities?.codex;
  if (!codex) throw new Refusal("Codex was not found.", "codexNotFound", "Set codex.codexPath, or install it.");
  openTerminal("Codex: Sign In", codex.path, ["login"]);
}

/** The demo runs in a terminal: a throw-away repository, a scripted model, and the user decides the hunks. */
export function tryDemo(ctx: Ctx): void {
  requireTrust();
  const found = find({
    setting: config.userValue<string>("daemonPath"),
    PATH: process.env.PATH ?? "",
    private: ctx.daemon.environment,
    workspace: (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.fsPath),
  });
  if ("problem" in found) throw new Refusal(found.problem, found.missing ? "daemonMissing" : "daemonUnusable");
  openTerminal("Codex Demo", found.path, ["demo", "--interactive"]);
}

function openTerminal(name: string, shellPath: string, shellArgs: string[]): void {
  const env = config.userValue<Record<string, string>>("environment") ?? {};
  vscode.window.createTerminal({ name, shellPath, shellArgs, env, isTransient: true }).show();
}

function requireTrust(): void {
  if (!vscode.workspace.isTrusted) {
    throw new Refusal("This workspace is in Restricted Mode: nothing is run in it.", "notTrusted");
  }
}
