/** The language client: how the daemon is started and what of its messages VS Code should handle in another way. */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import * as vscode from "vscode";
import {
  type ApplyWorkspaceEditParams,
  CloseAction,
  type ConfigurationItem,
  ErrorAction,
  LanguageClient,
  State,
} from "vscode-languageclient/node";
import * as config from "./config";
import { isLog } from "./log";
import type { EditorQueryParams } from "./protocol";
import { answer } from "./queries";
import type { Spot } from "./spots";

export { LanguageClient, ResponseError, State } from "vscode-languageclient/node";

/** A client whose own failures go to the log: what they mean to the user is said in words of ours (daemon.ts). */
class Client extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

export interface Hooks {
  log: vscode.LogOutputChannel;
  /** The process of the daemon, as soon as there is one. */
  spawned(child: ChildProcess): void;
  /** Whether the daemon should run; if not, its end is no crash. */
  wanted(): boolean;
  /** The daemon runs (again). */
  running(): void;
  /** The daemon ended; `forGood` when it is not started again. */
  gone(forGood: boolean): void;
  /** Where hunks of a document wait now. */
  spots(uri: vscode.Uri, spots: Spot[]): void;
  /** A command of the daemon's, from a code lens or code action. */
  command(name: string, argument: unknown): Promise<unknown>;
  /** Documents without unsaved changes are about to be edited for the daemon. */
  editing(clean: vscode.TextDocument[]): void;
  progress(token: string, words: string): void;
}

const CRASHES = 5;
const MINUTES = 3;

export function makeClient(program: string, environment: Record<string, string>, hooks: Hooks): LanguageClient {
  const crashes: number[] = [];
  const client = new Client(
    "codex",
    "Codex",
    async () => {
      // Not the workspace: nothing of it may be imported or found there.
      const child = spawn(program, ["serve"], { cwd: tmpdir(), env: { ...process.env, ...environment } });
      await once(child, "spawn"); // fails with what `error` says
      hooks.spawned(child);
      return child;
    },
    {
      documentSelector: [{ scheme: "*" }],
      outputChannel: hooks.log,
      initializationOptions: () => ({ codex: config.initializationOptions() }),
      synchronize: { configurationSection: [] },
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
          if (!hooks.wanted()) return { action: CloseAction.DoNotRestart, handled: true };
          const now = Date.now();
          crashes.push(now);
          const recent = crashes.filter((time) => now - time < MINUTES * 60_000);
          const forGood = recent.length >= CRASHES;
          hooks.gone(forGood);
          return { action: forGood ? CloseAction.DoNotRestart : CloseAction.Restart, handled: true };
        },
      },
      middleware: {
        didOpen: async (document, next) => (isTold(document) ? next(document) : undefined),
        didChange: async (event, next) => (isTold(event.document) ? next(event) : undefined),
        didClose: async (document, next) => (isTold(document) ? next(document) : undefined),
        workspace: {
          configuration: ({ items }) =>
            items.map((item: ConfigurationItem) =>
              item.section === "codex"
                ? config.workspaceValues(item.scopeUri ? vscode.Uri.parse(item.scopeUri) : undefined)
                : null,
            ),
          handleApplyEdit: (params: ApplyWorkspaceEditParams, next) => {
            const uris = new Set(
              (params.edit.documentChanges ?? []).flatMap((change) =>
                "textDocument" in change
                  ? [client.protocol2CodeConverter.asUri(change.textDocument.uri).toString()]
                  : [],
              ),
            );
            hooks.editing(
              vscode.workspace.textDocuments.filter(
                (document) => uris.has(document.uri.toString()) && !document.isDirty && !document.isUntitled,
              ),
            );
            return next(params, new vscode.CancellationTokenSource().token);
          },
        },
        executeCommand: (name, args) => hooks.command(name, args[0]),
        handleDiagnostics: (uri, diagnostics, next) => {
          hooks.spots(uri, diagnostics.flatMap(spotOf));
          // The hints are shown as decorations and lenses; a conflict is a problem.
          next(
            uri,
            diagnostics.filter((diagnostic) => diagnostic.severity !== vscode.DiagnosticSeverity.Hint),
          );
        },
        handleWorkDoneProgress: (token, params, next) => {
          // Shown in the status bar and in the list of turns.
          if (params.kind === "report" && params.message) hooks.progress(String(token), params.message);
          if (params.kind === "end") next(token, params);
        },
      },
    },
  );
  client.onRequest("codex/editor/query", (params: EditorQueryParams) => answer(params));
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) hooks.running();
    else if (newState === State.StartFailed) hooks.gone(true);
  });
  return client;
}

/** Whether a document is told to the daemon by itself: cells go with their notebook, the log does not go. */
function isTold(document: vscode.TextDocument): boolean {
  return document.uri.scheme !== "vscode-notebook-cell" && !isLog(document);
}

function spotOf(diagnostic: vscode.Diagnostic): Spot[] {
  const data = (diagnostic as { data?: { proposalId?: string; hunkId?: string } }).data;
  if (!data?.proposalId || !data.hunkId) return [];
  return [
    {
      proposalId: data.proposalId,
      hunkId: data.hunkId,
      first: diagnostic.range.start.line,
      after: diagnostic.range.end.line,
      conflicted: diagnostic.severity !== vscode.DiagnosticSeverity.Hint,
      words: diagnostic.message,
    },
  ];
}
