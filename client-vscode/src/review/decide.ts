/** Accepting, rejecting, undoing and redoing: asks the daemon, then tells what it could not do. */

import * as vscode from "vscode";
import * as config from "../config";
import type { Ctx } from "../ctx";
import type { AcceptResult, File, PathReason, Proposal, SelectionParams } from "../protocol";
import { plural, waiting } from "../words";

export type Verb = "accept" | "reject";

export async function decide(ctx: Ctx, verb: Verb, selection: SelectionParams): Promise<unknown> {
  const proposal = ctx.store.proposal(selection.proposalId);
  const files = proposal ? chosenFiles(proposal, selection) : [];
  if (verb === "reject") {
    const result = await ctx.daemon.request("codex/proposal/reject", selection);
    ctx.touched = selection.proposalId;
    ctx.store.proposed(result.proposal);
    return result;
  }
  const named = selection.hunkIds != null || selection.paths != null;
  const sensitive = files.filter((file) => file.sensitive);
  if (named && sensitive.length && !(await confirm(sensitive))) return undefined;
  if (config.get("preview") === "refactorPreview") await openAll(files);
  try {
    const result = await ctx.daemon.request("codex/proposal/accept", {
      ...selection,
      includeSensitive: named && sensitive.length > 0,
    });
    ctx.touched = selection.proposalId;
    ctx.store.proposed(result.proposal);
    tell(ctx, result);
    return result;
  } finally {
    await ctx.saveEdited();
  }
}

export async function restore(ctx: Ctx, verb: "undo" | "redo", proposalId?: string): Promise<void> {
  const id = proposalId ?? ctx.touched ?? ctx.store.proposals[0]?.proposalId;
  if (!id) return;
  try {
    const result = await ctx.daemon.request(`codex/proposal/${verb}`, { proposalId: id });
    ctx.store.proposed(result.proposal);
    if (result.refused.length) warn(`Could not ${verb}`, result.refused);
  } finally {
    await ctx.saveEdited();
  }
}

function chosenFiles(proposal: Proposal, { hunkIds, paths }: SelectionParams): File[] {
  return proposal.files.filter((file) => {
    if (paths?.includes(file.path)) return true;
    const open = file.hunks.filter(waiting);
    return hunkIds ? open.some((hunk) => hunkIds.includes(hunk.id)) : !paths && !file.sensitive && open.length > 0;
  });
}

async function confirm(files: File[]): Promise<boolean> {
  const names = files.map((file) => file.path).join(", ");
  const detail = "Such files can run programs later (when a folder is opened, built or committed) or rule tools.";
  const answer = await vscode.window.showWarningMessage(
    `Accept changes of ${names}?`,
    { modal: true, detail },
    "Accept",
  );
  return answer === "Accept";
}

/** Opens closed text files, so that their changes go through the editor and its preview too. */
async function openAll(files: File[]): Promise<void> {
  const texts = files.filter((file) => file.kind === "update" && !file.binary && !file.buffer);
  await Promise.allSettled(texts.map((file) => vscode.workspace.openTextDocument(vscode.Uri.parse(file.uri))));
}

function tell(ctx: Ctx, result: AcceptResult): void {
  if (result.conflicted.length) {
    const words = `${plural(result.conflicted.length, "hunk")} could not be merged with what stands there now`;
    const reasons = [...new Set(result.conflicted.map((one) => one.reason))].join("; ");
    void vscode.window.showWarningMessage(`Codex: ${words}: ${reasons}`, "Show").then((answer) => {
      if (answer) void vscode.commands.executeCommand("codex.changes.focus");
    });
  }
  // What the user just declined in the preview needs no word.
  const left = result.left.filter(({ declined }) => !declined);
  if (left.length) warn("Not accepted", left);
  ctx.daemon.log.info(`accepted ${plural(result.accepted.length, "hunk")} of ${result.proposal.proposalId}`);
}

function warn(what: string, reasons: PathReason[]): void {
  const words = reasons.map(({ path, reason }) => `${path} (${reason})`).join(", ");
  void vscode.window.showWarningMessage(`Codex: ${what}: ${words}`);
}
