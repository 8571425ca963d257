/** The extension: what is there from the start is cheap, the daemon comes with the first need of it. */

import * as vscode from "vscode";
import { registerCommands } from "./commands";
import * as config from "./config";
import { Ctx } from "./ctx";
import { report } from "./report";
import { Here } from "./review/here";
import { Sides } from "./review/sides";
import { TodoLenses } from "./todo";
import { Asking } from "./views/asking";
import { AttachmentsView } from "./views/attachments";
import { ChangesView } from "./views/changes";
import { Composer } from "./views/composer";
import { CommandsOutput } from "./views/output";
import { PlanView } from "./views/plan";
import { Status } from "./views/status";
import { TurnPanels } from "./views/turnPanel";
import { TurnsView } from "./views/turns";

/** What the host had used when it began to load this bundle; by esbuild.mjs. Between loading and activating it does other things. */
declare const codexBegan: NodeJS.CpuUsage;
const since = (began: NodeJS.CpuUsage) => (({ user, system }) => (user + system) / 1000)(process.cpuUsage(began));
const loading = since(codexBegan);

/** `took` is what we cost before the first need, in milliseconds of processor time: a busy machine does not change it. */
export function activate(extension: vscode.ExtensionContext): { ctx: Ctx; took: number } {
  const called = process.cpuUsage();
  const ctx = new Ctx(extension);
  new Status(ctx);
  new Asking(ctx);
  new Composer(ctx);
  new PlanView(ctx);
  new TurnsView(ctx);
  new AttachmentsView(ctx);
  new TodoLenses(ctx);
  new Sides(ctx);
  registerCommands(ctx, {
    changes: new ChangesView(ctx),
    panels: new TurnPanels(ctx),
    output: new CommandsOutput(ctx),
    here: new Here(ctx),
  });
  extension.subscriptions.push(
    vscode.workspace.onDidChangeConfiguration((event) => void settingsChanged(ctx, event)),
    vscode.workspace.onDidGrantWorkspaceTrust(() => comeBack(ctx)),
  );
  comeBack(ctx);
  return { ctx, took: loading + since(called) };
}

/** What waited for a decision when the window was closed is shown again. */
function comeBack(ctx: Ctx): void {
  if (ctx.hadOpen && vscode.workspace.isTrusted) ctx.daemon.ensure().catch((error) => report(ctx, error));
}

async function settingsChanged(ctx: Ctx, event: vscode.ConfigurationChangeEvent): Promise<void> {
  if (!event.affectsConfiguration("codex") || ctx.daemon.state === "stopped") return;
  try {
    if (config.needsRestart(event)) await ctx.renew();
    else if (ctx.daemon.state === "running") {
      const client = await ctx.daemon.ensure();
      await client.sendNotification("workspace/didChangeConfiguration", { settings: null });
    }
  } catch (error) {
    report(ctx, error);
  }
}
