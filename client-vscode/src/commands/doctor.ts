/** *Codex: Doctor*: what is well and what is not of all that turns need, as a page. */

import { execFile } from "node:child_process";
import { homedir } from "node:os";
import * as vscode from "vscode";
import * as config from "../config";
import type { Ctx } from "../ctx";
import { Refusal, requireTrust } from "../daemon/daemon";
import type { DoctorCheck, DoctorResult } from "../protocol";
import { verdictsPage } from "../verdicts";

const SCHEME = "codex-doctor";
const PAGE = vscode.Uri.from({ scheme: SCHEME, path: "/Codex Doctor.md" });
/** Milliseconds for a daemon that does nothing else; it gives up what takes longer than four seconds by itself. */
const PATIENCE = 30_000;

export class Doctor implements vscode.TextDocumentContentProvider {
  private readonly changes = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changes.event;
  private text = "";

  constructor(private readonly ctx: Ctx) {
    ctx.extension.subscriptions.push(
      this.changes,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
    );
  }

  provideTextDocumentContent(): string {
    return this.text;
  }

  /** Has everything looked at and shows what was found. */
  async show(): Promise<DoctorResult> {
    requireTrust();
    const options = { location: vscode.ProgressLocation.Window, title: "Codex: looking at everything" };
    const checks = await vscode.window.withProgress(options, () => this.examine());
    this.text = verdictsPage(checks);
    this.changes.fire(PAGE);
    await vscode.commands.executeCommand("markdown.showPreview", PAGE);
    return { checks };
  }

  private async examine(): Promise<DoctorCheck[]> {
    const { daemon } = this.ctx;
    const folders = vscode.workspace.workspaceFolders ?? [];
    const folder = [this.ctx.folder, ...folders].find((one) => one?.uri.scheme === "file");
    try {
      const client = await daemon.ensure();
      const workspaceFolder = folder ? client.code2ProtocolConverter.asUri(folder.uri) : null;
      return (await daemon.request("codex/doctor", { workspaceFolder })).checks;
    } catch (error) {
      const found = daemon.find();
      if (daemon.state === "running" || "problem" in found) throw error;
      // It does not start: then that is what the user wants to know about.
      return alone(found.path, folder?.uri.fsPath ?? homedir());
    }
  }
}

/** What the daemon's program finds without a daemon. */
function alone(program: string, folder: string): Promise<DoctorCheck[]> {
  const env = { ...process.env, ...config.userValue<Record<string, string>>("environment") };
  const args = ["doctor", "--json", "-C", folder];
  return new Promise((done, failed) => {
    // It ends with 1 when something failed, which is no failure of its own.
    execFile(program, args, { cwd: "/", env, timeout: PATIENCE }, (error, said, complained) => {
      try {
        done((JSON.parse(said) as DoctorResult).checks);
      } catch {
        const last = complained.trim().split("\n").at(-1) || error?.message || "it said nothing";
        failed(new Refusal(`The doctor cannot be asked: ${last}`, "internal"));
      }
    });
  });
}
