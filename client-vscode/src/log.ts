/** The daemon's log: a channel of the output, which VS Code also has as a document. */

import type * as vscode from "vscode";

export const LOG = "Codex Daemon";

/** Whether a document is the log. It is not told to the daemon, which may log that it was told. */
export function isLog({ uri }: vscode.TextDocument): boolean {
  return uri.scheme === "output" && uri.path.includes(LOG);
}
