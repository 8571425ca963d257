/** What every part of the extension shares: the daemon, what it told, and the next prompt. */

import * as vscode from "vscode";
import type { LanguageClient } from "./client";
import { Daemon } from "./daemon/daemon";
import { Draft } from "./draft";
import type { OutputNotice, Proposal, TurnEnded } from "./protocol";
import { type Spot, shift } from "./spots";
import { Store } from "./store";

const OPEN = "codex.open";
const TOKEN = "codex-";

export class Ctx {
  readonly store = new Store();
  readonly draft: Draft;
  readonly daemon: Daemon;
  private readonly ends = new vscode.EventEmitter<TurnEnded>();
  private readonly outputs = new vscode.EventEmitter<OutputNotice>();
  private readonly moves = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidEndTurn = this.ends.event;
  readonly onOutput = this.outputs.event;
  /** Where hunks wait in a document has changed. */
  readonly onDidMoveSpots = this.moves.event;
  private readonly spotsByUri = new Map<string, Spot[]>();
  private readonly reading = new Map<string, "now" | "again">();
  private clean = new Set<vscode.TextDocument>();
  /** Answers the commands of lenses and code actions; set by the commands. */
  onCommand: (name: string, argument: unknown) => Promise<unknown> = () => Promise.resolve(undefined);
  /** The proposal that was decided about last. */
  touched: string | undefined;

  constructor(readonly extension: vscode.ExtensionContext) {
    this.draft = new Draft(extension.workspaceState);
    this.daemon = new Daemon(
      extension.globalStorageUri,
      {
        spots: (uri, spots) => this.placed(uri, spots),
        command: (name, argument) => this.onCommand(name, argument),
        editing: (documents) => {
          for (const document of documents) this.clean.add(document);
        },
        progress: (token, words) => {
          if (token.startsWith(TOKEN)) this.store.headline(token.slice(TOKEN.length), words);
        },
      },
      (client) => this.listen(client),
    );
    extension.subscriptions.push(
      this.daemon,
      this.daemon.onDidRun(() => this.sync()),
      vscode.workspace.onDidChangeTextDocument((event) => this.typed(event)),
      { dispose: this.store.listen((part) => part === "proposals" && this.noteOpen()) },
    );
  }

  /** Whether this workspace had something to decide when it was last open. */
  get hadOpen(): boolean {
    return this.extension.workspaceState.get(OPEN, false);
  }

  spots(uri: vscode.Uri): readonly Spot[] {
    return this.spotsByUri.get(uri.toString()) ?? [];
  }

  /** Documents with waiting hunks, by their URIs. */
  get spotted(): ReadonlyMap<string, readonly Spot[]> {
    return this.spotsByUri;
  }

  /** Saves what was edited for the daemon and had no unsaved changes before. */
  async saveEdited(): Promise<void> {
    const documents = [...this.clean].filter((document) => document.isDirty && !document.isUntitled);
    this.clean = new Set();
    await Promise.all(documents.map((document) => document.save()));
  }

  /** A proposal with its hunks, read anew. */
  async readProposal(proposalId: string): Promise<Proposal | undefined> {
    if (this.reading.has(proposalId)) {
      this.reading.set(proposalId, "again");
      return undefined;
    }
    this.reading.set(proposalId, "now");
    try {
      const { proposal } = await this.daemon.request("codex/proposal/read", { proposalId });
      this.store.proposed(proposal);
      return proposal;
    } catch (error) {
      this.daemon.log.warn(`proposal ${proposalId} cannot be read: ${(error as Error).message}`);
      return undefined;
    } finally {
      const again = this.reading.get(proposalId) === "again";
      this.reading.delete(proposalId);
      if (again) void this.readProposal(proposalId);
    }
  }

  private listen(client: LanguageClient): void {
    const { store, daemon } = this;
    daemon.on(client, "codex/turn/started", (params) => store.started(params));
    daemon.on(client, "codex/message", (params) => store.message(params));
    daemon.on(client, "codex/item", (params) => store.item(params));
    daemon.on(client, "codex/output", (params) => this.outputs.fire(params));
    daemon.on(client, "codex/todos", (params) => store.todos(params));
    daemon.on(client, "codex/proposal/changed", ({ proposalId }) => void this.readProposal(proposalId));
    daemon.on(client, "codex/turn/ended", (params) => {
      store.ended(params, Date.now() / 1000);
      this.ends.fire(params);
    });
  }

  /** Reads everything anew: after the start of a daemon, also after a crash. */
  private async sync(): Promise<void> {
    const { turns } = await this.daemon.request("codex/turn/list", {});
    this.store.listed(turns);
    const kept = turns.filter((turn, index) => turn.proposalId && (turn.proposalState !== "decided" || index < 5));
    await Promise.all(
      kept
        .filter((turn) => turn.proposalState !== "superseded")
        .map((turn) => this.readProposal(turn.proposalId ?? "")),
    );
    const newest = turns[0];
    if (newest) this.store.read((await this.daemon.request("codex/turn/read", { turnId: newest.turnId })).turn);
  }

  private placed(uri: vscode.Uri, spots: Spot[]): void {
    if (spots.length) this.spotsByUri.set(uri.toString(), spots);
    else this.spotsByUri.delete(uri.toString());
    this.moves.fire(uri);
  }

  private typed({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const key = document.uri.toString();
    let spots = this.spotsByUri.get(key);
    if (!spots) return;
    for (const { range, text } of contentChanges) {
      const added = text.split("\n").length - 1 - (range.end.line - range.start.line);
      spots = shift(spots, { first: range.start.line, last: range.end.line, added });
    }
    this.spotsByUri.set(key, spots);
    this.moves.fire(document.uri);
  }

  private noteOpen(): void {
    const open = this.store.open.length > 0;
    if (open !== this.hadOpen) void this.extension.workspaceState.update(OPEN, open);
  }
}
