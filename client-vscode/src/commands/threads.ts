/** The threads of the folders that are open: one is chosen, named, archived or brought back. */

import * as vscode from "vscode";
import type { Ctx } from "../ctx";
import { Refusal } from "../daemon/daemon";
import { withoutIcons } from "../inert";
import type { Thread, TurnSummary } from "../protocol";
import { report } from "../report";
import { elapsed } from "../words";

/** A thread and where it goes on. */
export interface Place {
  threadId: string;
  workspaceFolder: string;
}

type Row = vscode.QuickPickItem & { place: Place; name: string };
type Button = vscode.QuickInputButton & { act?: (ctx: Ctx, row: Row) => Promise<boolean> };

const MOST = 100;

const RENAME: Button = {
  iconPath: new vscode.ThemeIcon("edit"),
  tooltip: "Rename",
  act: async (ctx, { place: { threadId }, name }) => {
    const given = (await vscode.window.showInputBox({ title: "Rename thread", value: name }))?.trim();
    if (given) await ctx.daemon.request("codex/thread/name", { threadId, name: given });
    return Boolean(given);
  },
};
const ARCHIVE: Button = { iconPath: new vscode.ThemeIcon("archive"), tooltip: "Archive", act: (ctx, row) => archive(ctx, row, true) };
const BRING_BACK: Button = { iconPath: new vscode.ThemeIcon("discard"), tooltip: "Bring Back", act: (ctx, row) => archive(ctx, row, false) };
const ARCHIVED: Button = { iconPath: new vscode.ThemeIcon("archive"), tooltip: "Show What Was Archived" };
const OTHERS: Button = { iconPath: new vscode.ThemeIcon("list-unordered"), tooltip: "Show What Was Not Archived" };

async function archive(ctx: Ctx, { place: { threadId } }: Row, archived: boolean): Promise<boolean> {
  await ctx.daemon.request("codex/thread/archive", { threadId, archived });
  return true;
}

/**
 * Lets the user choose a thread; each can be renamed and archived on the way.
 *
 * @throws Refusal when there is none
 */
export async function pickThread(ctx: Ctx, title: string): Promise<Place | undefined> {
  const pick = vscode.window.createQuickPick<Row>();
  Object.assign(pick, { title, placeholder: "Search", matchOnDescription: true, matchOnDetail: true });
  let archived = false;
  let acting = false;
  const fill = async () => {
    pick.busy = true;
    const rows = await rowsOf(ctx, archived);
    pick.buttons = [archived ? OTHERS : ARCHIVED];
    pick.items = rows;
    pick.busy = false;
    if (!rows.length && !archived) throw new Refusal("There is no thread of this folder to go on with.", "noThread");
  };
  try {
    return await new Promise<Place | undefined>((done, failed) => {
      pick.onDidAccept(() => pick.activeItems[0] && done(pick.activeItems[0].place));
      pick.onDidHide(() => acting || done(undefined));
      pick.onDidTriggerButton(() => {
        archived = !archived;
        fill().catch(failed);
      });
      pick.onDidTriggerItemButton(({ item, button }) => {
        if (acting) return;
        const act = async () => {
          if (await (button as Button).act?.(ctx, item)) await fill();
        };
        acting = true; // an input box hides the pick, which comes back
        void act()
          .catch((error) => report(ctx, error))
          .finally(() => {
            acting = false;
            pick.show();
          });
      });
      pick.show();
      fill().catch(failed);
    });
  } finally {
    pick.dispose();
  }
}

/** Newest first. What Codex does not list, because it is too old for that, is taken from our own turns. */
async function rowsOf(ctx: Ctx, archived: boolean): Promise<Row[]> {
  const { turns } = await ctx.daemon.request("codex/turn/list", {});
  const said = new Map<string, TurnSummary[]>();
  for (const turn of turns) if (turn.threadId) said.set(turn.threadId, [...(said.get(turn.threadId) ?? []), turn]);
  const folders = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === "file");
  try {
    const pages = await Promise.all(
      folders.map(({ uri }) => ctx.daemon.request("codex/thread/list", { workspaceFolder: uri.toString(), archived, limit: MOST })),
    );
    const threads = pages.flatMap((page) => page.threads).sort((a, b) => b.updatedAt - a.updatedAt);
    return threads.map((thread) => rowOf(thread, said.get(thread.threadId) ?? [], archived));
  } catch (error) {
    ctx.daemon.log.info(`threads are not listed: ${(error as Error).message}`);
    if (archived) throw error;
    return [...said.values()].flatMap((all) => all.slice(0, 1).map((turn) => ownRow(turn, all)));
  }
}

function rowOf(thread: Thread, turns: TurnSummary[], archived: boolean): Row {
  const preview = thread.preview.split(/[\n␊]/)[0]?.trim() ?? "";
  const first = turns.at(-1)?.prompt || preview || "(no words)"; // Codex' words of a review are long
  const name = thread.name ?? first;
  const from = turns.length ? "" : `from ${thread.source}`;
  return {
    label: withoutIcons(name),
    description: [ago(thread.updatedAt), thread.branch ?? "", from].filter(Boolean).join(" · "),
    detail: withoutIcons([thread.name ? first : "", ...later(turns)].filter(Boolean).join(" … ")),
    buttons: archived ? [BRING_BACK] : [RENAME, ARCHIVE],
    place: { threadId: thread.threadId, workspaceFolder: thread.folder ?? turns[0]?.workspaceFolder ?? "" },
    name,
  };
}

/** A thread by its turns, newest first: the oldest names it. */
function ownRow({ threadId, workspaceFolder, startedAt }: TurnSummary, turns: TurnSummary[]): Row {
  const name = turns.at(-1)?.prompt || "(no words)";
  const detail = withoutIcons(later(turns).join(" … "));
  return { label: withoutIcons(name), description: ago(startedAt), detail, place: { threadId: threadId ?? "", workspaceFolder }, name };
}

const ago = (time: number): string => `${elapsed(Date.now() / 1000 - time)} ago`;
const later = (turns: TurnSummary[]): string[] => turns.slice(0, -1).map(({ prompt }) => prompt).reverse();
