/** Finds the daemon: the setting, then PATH, then our private environment. */

import { accessSync, constants, statSync } from "node:fs";
import * as path from "node:path";

export interface Places {
  /** The setting; used as it is. */
  setting?: string | null | undefined;
  PATH: string;
  /** Folder of the private environment. */
  private: string;
  /** Nothing is taken from these: they belong to whoever wrote the workspace. */
  workspace: readonly string[];
}

export type Found = { path: string; from: "setting" | "PATH" | "private" } | { problem: string; missing: boolean };

export function find(places: Places): Found {
  if (places.setting) {
    if (!path.isAbsolute(places.setting))
      return { problem: "codex.daemonPath must be an absolute path.", missing: false };
    if (!isProgram(places.setting)) {
      return { problem: `codex.daemonPath is ${places.setting}, and there is no program.`, missing: false };
    }
    return { path: places.setting, from: "setting" };
  }
  for (const folder of foldersOf(places.PATH, places.workspace)) {
    const candidate = path.join(folder, "codex-lsp");
    if (isProgram(candidate)) return { path: candidate, from: "PATH" };
  }
  const own = path.join(places.private, "bin", "codex-lsp");
  if (isProgram(own)) return { path: own, from: "private" };
  return { problem: "The daemon codex-lsp is not installed.", missing: true };
}

/** The folders of `PATH` outside the workspace. */
export function foldersOf(PATH: string, workspace: readonly string[]): string[] {
  // A relative entry would mean a folder of the workspace.
  const absolute = PATH.split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  return absolute.filter((folder) => !workspace.some((root) => isBelow(folder, root)));
}

function isBelow(folder: string, root: string): boolean {
  const relative = path.relative(root, folder);
  return !relative.startsWith("..") && !path.isAbsolute(relative);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
