/** Model, effort, sandbox, room, transport and approvals in one quick pick; kept for the workspace. */

import * as vscode from "vscode";
import type { Ctx } from "../ctx";
import type { Options } from "../protocol";

type Key = "model" | "reasoningEffort" | "sandbox" | "room" | "transport" | "approvalPolicy" | "network" | "addDirs";
type Item = vscode.QuickPickItem & { choose?: () => Promise<Options | undefined> };

const DEFAULT = "as set";

export async function chooseOptions(ctx: Ctx): Promise<void> {
  for (;;) {
    const now = ctx.draft.options;
    const chosen = await vscode.window.showQuickPick(items(ctx, now), {
      title: "How turns of this workspace run",
      placeHolder: "Choose what to change; Escape when it is right",
      ignoreFocusOut: true,
    });
    const next = await chosen?.choose?.();
    if (!chosen) return;
    if (next) await ctx.draft.choose(next);
  }
}

function items(ctx: Ctx, now: Options): Item[] {
  const set = (key: Key, value: unknown): Options => {
    const { [key]: _, ...others } = now;
    return value === undefined ? others : { ...others, [key]: value };
  };
  const one = (icon: string, label: string, key: Key, values: string[]): Item => ({
    label: `$(${icon}) ${label}`,
    description: String(now[key] ?? DEFAULT),
    choose: async () => {
      const value = await vscode.window.showQuickPick([DEFAULT, ...values], { title: label, ignoreFocusOut: true });
      return value === undefined ? undefined : set(key, value === DEFAULT ? undefined : value);
    },
  });
  const toggle = (icon: string, label: string, key: Key, on: unknown, words: [string, string]): Item => {
    const value = now[key];
    const isOn = Array.isArray(value) ? value.length > 0 : Boolean(value);
    return {
      label: `$(${icon}) ${label}`,
      description: isOn ? words[0] : words[1],
      choose: () => Promise.resolve(set(key, isOn ? undefined : on)),
    };
  };
  const { rooms: known = [], late } = ctx.daemon.capabilities ?? { late: true };
  const rooms = late && !known.length ? ["overlay", "fuse", "clone", "copy"] : known;
  const list: Item[] = [
    {
      label: "$(sparkle) Model",
      description: now.model ?? DEFAULT,
      choose: async () => {
        const value = await vscode.window.showInputBox({
          title: "Model",
          prompt: "A name that Codex knows; empty: as set in the configuration.",
          value: now.model ?? "",
          ignoreFocusOut: true,
        });
        return value === undefined ? undefined : set("model", value.trim() || undefined);
      },
    },
    one("lightbulb", "Reasoning effort", "reasoningEffort", ["minimal", "low", "medium", "high", "xhigh"]),
    one("shield", "Sandbox", "sandbox", ["read-only", "workspace-write", "danger-full-access"]),
    one("home", "Room", "room", ["auto", ...rooms.filter((room) => room !== "auto")]),
    one("plug", "Transport", "transport", ["exec", "appServer"]),
    one("question", "When Codex asks", "approvalPolicy", ["never", "on-request", "untrusted"]),
    toggle("globe", "Network for commands", "network", true, ["allowed", DEFAULT]),
  ];
  if ((vscode.workspace.workspaceFolders ?? []).length > 1) {
    const words: [string, string] = ["may be changed too", "not in the turn"];
    list.push(toggle("root-folder", "The other folders of the workspace", "addDirs", ["all"], words));
  }
  return list;
}
