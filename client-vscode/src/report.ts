/** Tells the user what failed, with what can be done about it. */

import * as vscode from "vscode";
import type { Ctx } from "./ctx";
import { Refusal } from "./daemon/daemon";

interface Told {
  kind: string;
  message: string;
  hint?: string | null;
}

/** What a failure says, whoever it comes from. */
function tellingOf(error: unknown): Told {
  if (error instanceof Refusal) return { kind: error.kind, message: error.message, hint: error.hint ?? null };
  const data = (error as { data?: Partial<Told> & { errors?: { field: string; reason: string }[] } }).data;
  if (data?.kind && data.message) return { kind: data.kind, message: data.message, hint: data.hint ?? null };
  if (data?.errors) {
    return { kind: "invalidParams", message: data.errors.map((one) => `${one.field}: ${one.reason}`).join("; ") };
  }
  const message = (error as Error).message ?? String(error);
  if (/connection|disposed|not running/i.test(message)) {
    return {
      kind: "daemonGone",
      message: "The daemon ended while it was asked; it is started again.",
      hint: "Try again.",
    };
  }
  return { kind: "internal", message };
}

const ACTIONS: Record<string, [label: string, command: string, ...rest: unknown[]][]> = {
  notTrusted: [["Manage Workspace Trust", "workbench.trust.manage"]],
  daemonMissing: [
    ["Install", "codex.installDaemon"],
    ["Set Path", "workbench.action.openSettings", "codex.daemonPath"],
  ],
  daemonUnusable: [
    ["Doctor", "codex.showDoctor"],
    ["Show Log", "codex.showLog"],
    ["Open Settings", "workbench.action.openSettings", "codex.daemonPath"],
  ],
  codexNotFound: [
    ["Doctor", "codex.showDoctor"],
    ["Open Settings", "workbench.action.openSettings", "codex.codexPath"],
  ],
  codexUnusable: [
    ["Doctor", "codex.showDoctor"],
    ["Show Log", "codex.showLog"],
    ["Open Settings", "workbench.action.openSettings", "codex.codexPath"],
  ],
  notLoggedIn: [["Sign In", "codex.signIn"]],
  needsAppServer: [
    ["Choose for This Workspace", "codex.options"],
    ["Open Settings", "workbench.action.openSettings", "codex.transport"],
  ],
  notSteerable: [["Resume Thread…", "codex.resumeThread"]],
  noFolder: [["Open Folder…", "workbench.action.files.openFolder"]],
  internal: [["Show Log", "codex.showLog"]],
};

/** Shows a failure; returns at once, the user may never answer. */
export function report(ctx: Ctx, error: unknown): void {
  const { kind, message, hint } = tellingOf(error);
  ctx.daemon.log.warn(`${kind}: ${message}${hint ? ` (${hint})` : ""}`);
  const actions = ACTIONS[kind] ?? [];
  const words = hint ? `${message} ${hint}` : message;
  void vscode.window.showErrorMessage(`Codex: ${words}`, ...actions.map(([label]) => label)).then((label) => {
    const chosen = actions.find(([other]) => other === label);
    if (chosen) void vscode.commands.executeCommand(chosen[1], ...chosen.slice(2));
  });
}
