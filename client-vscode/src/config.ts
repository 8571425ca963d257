/** Settings as the user set them, sorted by who may have set them. */

import * as vscode from "vscode";

const SECTION = "codex";

/** Settings that the daemon takes from the user only; machine scope, so no workspace can set them. */
const USER = [
  "approvalPolicy",
  "approvals",
  "codexPath",
  "editorTools",
  "environmentExclude",
  "filesEndpoint",
  "filesKeyEnvironment",
  "gitCheck",
  "logLevel",
  "mcp",
  "network",
  "outputSchemas",
  "profile",
  "questionTimeoutSeconds",
  "room",
  "sandbox",
  "telemetryEndpoint",
  "tools",
  "transport",
  "trustedFolders",
] as const;

/** Settings that the daemon also takes from a workspace. */
const WORKSPACE = ["codeLens", "model", "reasoningEffort", "tellAgent", "timeoutSeconds"] as const;

export function get<T>(name: string): T | undefined {
  return vscode.workspace.getConfiguration(SECTION).get<T>(name);
}

/** What only the user can have said, whatever the folder's own settings hold. */
export function userValue<T>(name: string): T | undefined {
  const found = vscode.workspace.getConfiguration(SECTION).inspect<T>(name);
  return found?.globalValue ?? found?.defaultValue;
}

/** `initializationOptions.codex` */
export function initializationOptions(): Record<string, unknown> {
  const trust = vscode.workspace.isTrusted ? "trusted" : "restricted";
  const values: Record<string, unknown> = { trust, queries: true, questions: true, faces: false };
  for (const name of USER) {
    const value = vscode.workspace.getConfiguration(SECTION).inspect(name)?.globalValue;
    if (value !== undefined && value !== null) values[name] = value;
  }
  return values;
}

/** Section `codex` of `workspace/configuration`: only what was set, so that the user's own file keeps its say. */
export function workspaceValues(scope?: vscode.ConfigurationScope): Record<string, unknown> {
  const section = vscode.workspace.getConfiguration(SECTION, scope);
  const values: Record<string, unknown> = {};
  for (const name of WORKSPACE) {
    const found = section.inspect(name);
    const value = found?.workspaceFolderValue ?? found?.workspaceValue ?? found?.globalValue;
    if (value !== undefined && value !== null) values[name] = value;
  }
  values.preview = get("preview") === "refactorPreview" ? "annotations" : "none";
  values.hintDiagnostics = true; // they tell where hunks stand; the client shows them in its own way
  return values;
}

/** Whether a change needs a new daemon. */
export function needsRestart(event: vscode.ConfigurationChangeEvent): boolean {
  return [...USER, "daemonPath", "environment"].some((name) => event.affectsConfiguration(`${SECTION}.${name}`));
}
