/** Starting, going on with and cancelling turns. */

import * as vscode from "vscode";
import type { Ctx } from "../ctx";
import { Refusal } from "../daemon/daemon";
import type { PromptPart } from "../draft";
import type { Options, TurnStartParams, TurnSummary } from "../protocol";
import { elapsed } from "../words";

export interface Thread {
  threadId: string;
  fork: boolean;
}

/** The folder a turn runs in: that of the active editor, else the first. */
export function folderOf(uri?: vscode.Uri): vscode.WorkspaceFolder {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const active = uri ?? vscode.window.activeTextEditor?.document.uri;
  const folder = (active && vscode.workspace.getWorkspaceFolder(active)) ?? folders[0];
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
  const folder = folderOf(at);
  return send(ctx, { prompt: parts, ...(thread ?? {}) }, folder);
}

/** Sends a start, with the options of the workspace; what `params` says itself goes before them. */
export async function send(ctx: Ctx, params: TurnStartParams, folder: vscode.WorkspaceFolder): Promise<string> {
  const client = await ctx.daemon.ensure();
  const whole: TurnStartParams = {
    ...params,
    workspaceFolder: client.code2ProtocolConverter.asUri(folder.uri),
    options: { ...optionsFor(ctx, folder), ...params.options },
  };
  const { turnId, room } = await ctx.daemon.request("codex/turn/start", whole);
  const summary: TurnSummary = {
    turnId,
    workspaceFolder: whole.workspaceFolder ?? "",
    prompt: titleOf(params.prompt),
    status: ctx.store.turn(turnId)?.status ?? "running",
    startedAt: Date.now() / 1000,
    threadId: params.fork ? null : (params.threadId ?? null),
  };
  ctx.store.began(summary);
  if (room.reason) ctx.daemon.log.info(`turn ${turnId} works in a room of kind ${room.kind}: ${room.reason}`);
  return turnId;
}

function titleOf(prompt: TurnStartParams["prompt"]): string {
  if (typeof prompt === "string") return prompt;
  const words = prompt.find((part) => part.type === "text");
  return (words?.type === "text" ? words.text : "").trim().split("\n")[0] ?? "";
}

/** Starts a turn with what the user typed and what was attached, which then is attached no more. */
export async function runDraft(ctx: Ctx, text: string, more: PromptPart[] = [], thread?: Thread): Promise<void> {
  const attached = ctx.draft.attachments;
  const parts = [{ type: "text", text } as const, ...more, ...attached.map(({ part }) => part)];
  await start(ctx, parts, thread);
  ctx.draft.remember(text);
  for (const { id } of attached) ctx.draft.remove(id);
}

/** Asks for a prompt, with the earlier ones to choose from. */
export async function askPrompt(ctx: Ctx, title: string): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { prompt?: string }>();
  const history = ctx.draft.history.map((prompt) => ({
    label: prompt.split("\n")[0] ?? prompt,
    prompt,
    iconPath: new vscode.ThemeIcon("history"),
  }));
  const attached = ctx.draft.attachments.length;
  pick.title = attached ? `${title} (with ${attached} attached)` : title;
  pick.placeholder = "What should Codex do?";
  const offer = () => {
    const typed = pick.value.trim();
    const first = { label: typed, prompt: typed, iconPath: new vscode.ThemeIcon("play"), alwaysShow: true };
    pick.items = typed ? [first, ...history.filter((item) => item.prompt !== typed)] : history;
  };
  offer();
  const chosen = await new Promise<string | undefined>((done) => {
    pick.onDidChangeValue(offer);
    pick.onDidAccept(() => done(pick.activeItems[0]?.prompt ?? pick.value.trim()));
    pick.onDidHide(() => done(undefined));
    pick.show();
  });
  pick.dispose();
  return chosen || undefined;
}

export async function cancel(ctx: Ctx, turnId?: string): Promise<void> {
  const running = ctx.store.running;
  const id = turnId ?? (running.length > 1 ? await pickTurn(running, "Cancel which turn?") : running[0]?.turnId);
  if (id) await ctx.daemon.request("codex/turn/cancel", { turnId: id });
}

async function pickTurn(turns: TurnSummary[], title: string): Promise<string | undefined> {
  const items = turns.map((turn) => ({ label: turn.prompt || "(no words)", turnId: turn.turnId }));
  return (await vscode.window.showQuickPick(items, { title }))?.turnId;
}

/** Goes on with a thread, or branches off from it. */
export async function goOn(ctx: Ctx, fork: boolean, turnId?: string): Promise<void> {
  await ctx.daemon.ensure();
  const known = turnId ? ctx.store.turn(turnId)?.threadId : await pickThread(ctx, fork);
  if (!known) return;
  const text = await askPrompt(ctx, fork ? "Codex: Fork Thread" : "Codex: Resume Thread");
  if (text) await runDraft(ctx, text, [], { threadId: known, fork });
}

async function pickThread(ctx: Ctx, fork: boolean): Promise<string | undefined> {
  const { turns } = await ctx.daemon.request("codex/turn/list", {});
  const items = new Map<string, vscode.QuickPickItem & { threadId: string }>();
  for (const turn of turns) {
    if (!turn.threadId) continue;
    const known = items.get(turn.threadId);
    const ago = `${elapsed(Date.now() / 1000 - turn.startedAt)} ago`;
    // The newest turn comes first and dates the thread; the oldest one names it.
    if (known) items.set(turn.threadId, { ...known, label: turn.prompt, detail: `… ${known.detail ?? known.label}` });
    else items.set(turn.threadId, { threadId: turn.threadId, label: turn.prompt, description: ago });
  }
  if (!items.size) throw new Refusal("There is no thread of this folder to go on with.", "noThread");
  const options = {
    title: fork ? "Fork which thread?" : "Resume which thread?",
    matchOnDescription: true,
    matchOnDetail: true,
  };
  return (await vscode.window.showQuickPick([...items.values()], options))?.threadId;
}
