/** Starting, going on with and cancelling turns. */

import * as vscode from "vscode";
import type { Ctx } from "../ctx";
import { Refusal, requireTrust } from "../daemon/daemon";
import type { PromptPart } from "../draft";
import { withoutIcons } from "../inert";
import type { Options, TurnStartParams, TurnSummary } from "../protocol";
import type { TurnState } from "../store";
import { typeOrPick } from "./input";
import { pickThread } from "./threads";

export interface Thread {
  threadId: string;
  fork: boolean;
}

/**
 * The folder a turn runs in: that of the document, else of the editor that was active last, else the first on disk.
 *
 * @throws Refusal when no turn can run here, which says why
 */
export function folderOf(ctx: Ctx, uri?: vscode.Uri): vscode.WorkspaceFolder {
  requireTrust();
  const folders = vscode.workspace.workspaceFolders ?? [];
  const known = ctx.folder && folders.find(({ index }) => index === ctx.folder?.index);
  const onDisk = folders.find((one) => one.uri.scheme === "file");
  const folder = (uri && vscode.workspace.getWorkspaceFolder(uri)) ?? known ?? onDisk ?? folders[0];
  if (!folder) throw new Refusal("Open a folder first: a turn works in one.", "noFolder");
  if (folder.uri.scheme !== "file") {
    throw new Refusal(
      `The folder ${folder.name} is virtual (${folder.uri.scheme}). Codex works on folders on disk only.`,
      "virtualFolder",
    );
  }
  return folder;
}

/** The options of the workspace as a turn in `folder` takes them. */
function optionsFor(ctx: Ctx, folder: vscode.WorkspaceFolder): Options {
  const { addDirs, ...options } = ctx.draft.options;
  if (!addDirs?.length) return options;
  const open = (vscode.workspace.workspaceFolders ?? []).map((other) => other.uri);
  const others = open.filter((uri) => uri.scheme === "file" && uri.toString() !== folder.uri.toString());
  return { ...options, addDirs: others.map((uri) => uri.toString()) };
}

/** Starts a turn; its parts are what the user said and what goes in with it. */
export async function start(ctx: Ctx, parts: PromptPart[], thread?: Thread, at?: vscode.Uri): Promise<string> {
  const folder = folderOf(ctx, at);
  return send(ctx, { prompt: parts, ...(thread ?? {}) }, folder);
}

/** Sends a start, with the options of the workspace; what `params` says itself goes before them. */
export async function send(ctx: Ctx, params: TurnStartParams, folder: vscode.WorkspaceFolder): Promise<string> {
  const client = await ctx.daemon.ensure();
  await reopen(params.prompt);
  const whole: TurnStartParams = {
    ...params,
    workspaceFolder: client.code2ProtocolConverter.asUri(folder.uri),
    options: { ...optionsFor(ctx, folder), ...params.options },
  };
  const { turnId, room, transport } = await ctx.daemon.request("codex/turn/start", whole);
  const summary = {
    turnId,
    transport,
    workspaceFolder: whole.workspaceFolder ?? "",
    prompt: titleOf(params),
    status: ctx.store.turn(turnId)?.status ?? "running",
    startedAt: Date.now() / 1000,
    threadId: params.fork ? null : (params.threadId ?? null),
  } satisfies TurnSummary & Pick<TurnState, "transport">;
  if (summary.status === "running") ctx.sent.set(turnId, { ...params, workspaceFolder: folder.uri.toString() });
  ctx.store.began(summary);
  const why = room.reason ? `: ${room.reason}` : "";
  ctx.daemon.log.info(`turn ${turnId} works in a room of kind ${room.kind}${why}`);
  return turnId;
}

/** What was attached while it was shown may have been closed since, as the output is; where that fails the daemon says so. */
async function reopen(prompt: TurnStartParams["prompt"]): Promise<void> {
  if (typeof prompt === "string") return;
  const uris = prompt.flatMap((part) => ("uri" in part && part.uri ? [vscode.Uri.parse(part.uri)] : []));
  const notOnDisk = uris.filter(({ scheme }) => !["file", "data"].includes(scheme));
  const open = new Set([...vscode.workspace.textDocuments, ...vscode.workspace.notebookDocuments].map(({ uri }) => String(uri)));
  for (const uri of notOnDisk.filter((one) => !open.has(one.toString()))) {
    await vscode.workspace.openTextDocument(uri).then(undefined, () => undefined);
  }
}

function titleOf({ prompt, review }: TurnStartParams): string {
  if (review) return `Review of ${review.target === "uncommitted" ? "what is not committed" : `${review.target} ${review.commit ?? review.branch}`}`;
  if (typeof prompt === "string") return prompt;
  const words = prompt.find((part) => part.type === "text");
  return (words?.type === "text" ? words.text : "").trim().split("\n")[0] ?? "";
}

/** What goes with the user's words, apart from what is attached. */
interface Draw {
  parts?: PromptPart[];
  thread?: Thread;
  at?: vscode.Uri;
}

/** What the user typed with all that goes in with it, of which `attached` is detached once it is sent. */
export function written(ctx: Ctx, text: string, more: PromptPart[] = []): { parts: PromptPart[]; attached: number[] } {
  const { attachments } = ctx.draft;
  ctx.draft.remember(text); // also when it cannot be sent: nobody types it twice
  const parts = [{ type: "text", text } as const, ...more, ...attachments.map(({ part }) => part)];
  return { parts, attached: attachments.map(({ id }) => id) };
}

/** Starts a turn with what the user typed and what was attached, which then is attached no more. */
export async function runDraft(ctx: Ctx, text: string, more: Draw = {}): Promise<void> {
  const { parts, attached } = written(ctx, text, more.parts);
  await start(ctx, parts, more.thread, more.at);
  for (const id of attached) ctx.draft.remove(id);
}

/** Asks for a prompt, with the earlier ones to choose from. */
export async function askPrompt(ctx: Ctx, title: string, hint = "What should Codex do?"): Promise<string | undefined> {
  const history = ctx.draft.history.map((prompt) => ({
    label: withoutIcons(prompt.split("\n")[0] ?? prompt),
    value: prompt,
    icon: "history",
  }));
  const attached = ctx.draft.attachments.length;
  return typeOrPick(attached ? `${title} (with ${attached} attached)` : title, hint, history);
}

export async function cancel(ctx: Ctx, turnId?: string): Promise<void> {
  const running = ctx.store.running;
  const id = turnId ?? (running.length > 1 ? await pickTurn(running, "Cancel which turn?") : running[0]?.turnId);
  if (id) await ctx.daemon.request("codex/turn/cancel", { turnId: id });
}

export async function pickTurn(turns: TurnSummary[], title: string): Promise<string | undefined> {
  const items = turns.map((turn) => ({ label: turn.prompt || "(no words)", turnId: turn.turnId }));
  return (await vscode.window.showQuickPick(items, { title }))?.turnId;
}

/** Goes on with a thread, or branches off from it. */
export async function goOn(ctx: Ctx, fork: boolean, turnId?: string): Promise<void> {
  folderOf(ctx);
  await ctx.daemon.ensure();
  const place = turnId ? ctx.store.turn(turnId) : await pickThread(ctx, fork ? "Fork which thread?" : "Resume which thread?");
  if (!place) return;
  if (!place.threadId) throw new Refusal("This turn ended before it had a thread.", "noThread");
  const text = await askPrompt(ctx, fork ? "Codex: Fork Thread" : "Codex: Resume Thread");
  // A thread stays in its folder, wherever the user looks now.
  const at = vscode.Uri.parse(place.workspaceFolder);
  if (text) await runDraft(ctx, text, { thread: { threadId: place.threadId, fork }, at });
}
