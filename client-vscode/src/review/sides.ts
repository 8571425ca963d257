/** The sides of a change as virtual documents, and the diff editors that show them. */

import * as vscode from "vscode";
import type { Ctx } from "../ctx";
import type { File, Hunk, Proposal } from "../protocol";
import { proposedLine } from "../words";

const SCHEME = "codex-side";
type Side = "base" | "proposed";

export interface Place {
  proposalId: string;
  path: string;
  side: Side;
}

function sideUri({ proposalId, path, side }: Place): vscode.Uri {
  // The path is the file's own, so that VS Code knows its language and name.
  const query = JSON.stringify({ proposalId, path, side });
  return vscode.Uri.from({ scheme: SCHEME, path: path.startsWith("/") ? path : `/${path}`, query });
}

export function placeOf(uri: vscode.Uri): Place | undefined {
  if (uri.scheme !== SCHEME) return undefined;
  try {
    return JSON.parse(uri.query) as Place;
  } catch {
    return undefined;
  }
}

/** Reads the sides from the daemon; follows a proposal while it grows. */
export class Sides implements vscode.TextDocumentContentProvider {
  private readonly changes = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changes.event;

  constructor(private readonly ctx: Ctx) {
    const stop = ctx.store.listen((part, id) => {
      if (part !== "proposals") return;
      for (const { uri } of vscode.workspace.textDocuments) {
        if (placeOf(uri)?.proposalId === id) this.changes.fire(uri);
      }
    });
    ctx.extension.subscriptions.push(
      { dispose: stop },
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
    );
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const place = placeOf(uri);
    if (!place) return "";
    const content = await this.ctx.daemon.request("codex/proposal/content", place);
    if (content.text != null) return content.text;
    if (content.base64 == null) return "";
    return `Binary content, ${Buffer.from(content.base64, "base64").length} bytes.\n`;
  }
}

/**
 * What shows the diff of one file, scrolled to a hunk. A command of VS Code's own takes its arguments with it, wherever it is
 * handed to; those of ours would stay here, and be forgotten when the row that has it is drawn anew.
 */
export function diffOf({ proposalId }: Proposal, { path }: File, hunk?: Hunk): vscode.Command {
  const base = sideUri({ proposalId, path, side: "base" });
  const proposed = sideUri({ proposalId, path, side: "proposed" });
  const line = hunk?.aspect === "lines" ? proposedLine(hunk) - 1 : 0;
  const options: vscode.TextDocumentShowOptions = { preserveFocus: false };
  if (hunk) options.selection = new vscode.Range(line, 0, line, 0);
  return { command: "vscode.diff", title: "Show", arguments: [base, proposed, `${path} (Codex proposes)`, options] };
}

export async function showDiff(proposal: Proposal, file: File, hunk?: Hunk): Promise<void> {
  const { command, arguments: all } = diffOf(proposal, file, hunk);
  await vscode.commands.executeCommand(command, ...((all ?? []) as unknown[]));
}

/** All files of a proposal in one multi-file diff editor. */
export async function showAll(proposal: Proposal): Promise<void> {
  const { proposalId } = proposal;
  const sides = proposal.files.map((file) => [
    vscode.Uri.parse(file.uri),
    file.kind === "add" ? undefined : sideUri({ proposalId, path: file.path, side: "base" }),
    file.kind === "delete" ? undefined : sideUri({ proposalId, path: file.path, side: "proposed" }),
  ]);
  await vscode.commands.executeCommand("vscode.changes", "Codex proposes", sides);
}
