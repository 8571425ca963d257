/** What every part of the extension shares: the daemon, what it told, and the next prompt. */

import * as vscode from "vscode";
import { Account } from "./account";
import type { LanguageClient } from "./client";
import { Daemon } from "./daemon/daemon";
import { Draft } from "./draft";
import type { Hunk, OutputNotice, Proposal, TurnEnded, TurnStartParams } from "./protocol";
import { report } from "./report";
import { type Spot, shift } from "./spots";
import { Store } from "./store";
import { waiting } from "./words";

const OPEN = "codex.open";
const TOKEN = "codex-";

export class Ctx {
  readonly store = new Store();
  readonly draft: Draft;
  readonly daemon: Daemon;
  readonly account: Account;
  /** What a turn was started with, by its id: while it runs, and if it could not because nobody was signed in. */
  readonly sent = new Map<string, TurnStartParams>();
  private readonly ends = new vscode.EventEmitter<TurnEnded>();
  private readonly outputs = new vscode.EventEmitter<OutputNotice>();
  private readonly moves = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidEndTurn = this.ends.event;
  readonly onOutput = this.outputs.event;
  /** Where hunks wait in a document has changed. */
  readonly onDidMoveSpots = this.moves.event;
  private readonly spotsByUri = new Map<string, Spot[]>();
  /** Why a hunk that a document tells of is in conflict with it, or `null`; by proposal and hunk. */
  private readonly conflicts = new Map<string, string | null>();
  private readonly conflicting = new vscode.EventEmitter<void>();
  /** A hunk has come into conflict with its document, or out of it. */
  readonly onDidChangeConflicts = this.conflicting.event;
  private readonly reading = new Map<string, "now" | "again">();
  private clean = new Set<vscode.TextDocument>();
  /** Answers the commands of lenses and code actions; set by the commands. */
  onCommand: (name: string, argument: unknown) => Promise<unknown> = () => Promise.resolve(undefined);
  /** The workspace folder of the editor that was active last. */
  folder: vscode.WorkspaceFolder | undefined;
  /** The daemon that runs is to be started again when no turn runs. */
  private stale = false;
  /** The proposal that was decided about last. */
  touched: string | undefined;

  constructor(readonly extension: vscode.ExtensionContext) {
    this.draft = new Draft(extension.workspaceState);
    this.seen(vscode.window.activeTextEditor);
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
    this.account = new Account(this.daemon);
    extension.subscriptions.push(
      this.daemon,
      this.draft,
      this.account,
      this.ends,
      this.outputs,
      this.moves,
      this.conflicting,
      vscode.window.onDidChangeActiveTextEditor((editor) => this.seen(editor)),
      this.onDidEndTurn(({ turnId, error }) => {
        if (error?.kind !== "notLoggedIn") this.sent.delete(turnId);
        else this.readAccount();
        if (this.stale && !this.store.running.length) this.renew().catch((error) => report(this, error));
      }),
      this.daemon.onDidRun(() => {
        this.stale = false;
        this.readAccount();
        this.sync().catch((error: Error) => this.daemon.log.warn(`reading anew: ${error.message}`));
      }),
      this.daemon.onDidChange((state) => {
        if (state === "running") return;
        this.unplace();
        this.store.asking([]);
      }),
      vscode.workspace.onDidChangeTextDocument((event) => this.typed(event)),
      {
        dispose: this.store.listen((part) => {
          if (part === "proposals" || part === "turns") this.noteOpen();
          if (part === "proposals") this.moved();
        }),
      },
    );
  }

  /** Whether this workspace had something to decide, or a turn that ran, when it was last open. */
  get hadOpen(): boolean {
    return this.extension.workspaceState.get(OPEN, false);
  }

  /** Where hunks wait in a document. What was decided a moment ago is not among them, though the daemon has yet to say so. */
  spots(uri: vscode.Uri): readonly Spot[] {
    const spots = this.spotsByUri.get(uri.toString()) ?? [];
    return spots.filter(({ proposalId, hunkId }) => this.store.waits(proposalId, hunkId));
  }

  /** Documents with waiting hunks. */
  get spotted(): vscode.Uri[] {
    const uris = [...this.spotsByUri.keys()].sort().map((uri) => vscode.Uri.parse(uri));
    return uris.filter((uri) => this.spots(uri).length > 0);
  }

  /** A hunk as it stands to its document now, also while that is typed in. */
  present(proposalId: string, hunk: Hunk): Hunk {
    const conflict = waiting(hunk) ? this.conflicts.get(`${proposalId} ${hunk.id}`) : undefined;
    if (conflict === undefined) return hunk;
    return { ...hunk, state: conflict === null ? "pending" : "conflicted", conflict };
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

  /** Starts the daemon again, with new settings or as a new version; a turn that runs is ended only if the user says so. */
  async renew(): Promise<void> {
    if (this.store.running.length) {
      this.stale = true;
      const words = "Codex: this holds once the daemon was started again, which waits for the turn that runs.";
      if ((await vscode.window.showInformationMessage(words, "Restart Now")) !== "Restart Now" || !this.stale) return;
    }
    await this.daemon.restart();
  }

  private readAccount(): void {
    this.account.read().catch((error: Error) => this.daemon.log.warn(`the account cannot be read: ${error.message}`));
  }

  private seen(editor: vscode.TextEditor | undefined): void {
    this.folder = (editor && vscode.workspace.getWorkspaceFolder(editor.document.uri)) ?? this.folder;
  }

  private listen(client: LanguageClient): void {
    const { store, daemon } = this;
    daemon.on(client, "codex/turn/started", (params) => store.started(params));
    daemon.on(client, "codex/message", (params) => store.message(params));
    daemon.on(client, "codex/item", (params) => store.item(params));
    daemon.on(client, "codex/output", (params) => this.outputs.fire(params));
    daemon.on(client, "codex/todos", (params) => store.todos(params));
    daemon.on(client, "codex/proposal/changed", ({ proposalId }) => void this.readProposal(proposalId));
    daemon.on(client, "codex/question/asked", (question) => store.asked(question));
    daemon.on(client, "codex/question/gone", (question) => store.gone(question));
    daemon.on(client, "codex/turn/ended", (params) => {
      store.ended(params, Date.now() / 1000);
      this.ends.fire(params);
    });
  }

  /** Reads everything anew: after the start of a daemon, also after a crash. */
  private async sync(): Promise<void> {
    const asked = Date.now() / 1000;
    const ran = new Set(this.store.running.map((turn) => turn.turnId));
    const { turns } = await this.daemon.request("codex/turn/list", {});
    this.store.listed(turns, asked);
    this.store.asking((await this.daemon.request("codex/question/list", {})).questions);
    const kept = turns.filter((turn, index) => turn.proposalId && (turn.proposalState !== "decided" || index < 5));
    await Promise.all(
      kept
        .filter((turn) => turn.proposalState !== "superseded")
        .map((turn) => this.readProposal(turn.proposalId ?? "")),
    );
    const cut = turns.filter((turn) => ran.has(turn.turnId) && turn.status !== "running");
    for (const { turnId } of new Set([...turns.slice(0, 1), ...cut])) {
      this.store.read((await this.daemon.request("codex/turn/read", { turnId })).turn);
    }
    // A turn that ended together with its daemon was never said to have ended.
    for (const { turnId, status } of cut) {
      if (status !== "running") this.ends.fire({ turnId, status, error: this.store.turn(turnId)?.error ?? null });
    }
  }

  private placed(uri: vscode.Uri, spots: Spot[]): void {
    const before = conflictsOf(this.spotsByUri.get(uri.toString()) ?? []);
    const now = conflictsOf(spots);
    if (spots.length) this.spotsByUri.set(uri.toString(), spots);
    else this.spotsByUri.delete(uri.toString());
    for (const key of before.keys()) this.conflicts.delete(key);
    for (const [key, conflict] of now) this.conflicts.set(key, conflict);
    this.moves.fire(uri);
    const keys = [...before.keys(), ...now.keys()];
    if (keys.some((key) => (before.get(key) ?? null) !== (now.get(key) ?? null))) this.conflicting.fire();
  }

  /** A daemon that ended has no hunks anywhere; the next one tells where they are. */
  private unplace(): void {
    for (const uri of [...this.spotsByUri.keys()]) this.placed(vscode.Uri.parse(uri), []);
  }

  private moved(): void {
    for (const uri of this.spotsByUri.keys()) this.moves.fire(vscode.Uri.parse(uri));
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
    const open = this.store.open.length > 0 || this.store.running.length > 0;
    if (open !== this.hadOpen) void this.extension.workspaceState.update(OPEN, open);
  }
}

const conflictsOf = (spots: readonly Spot[]) =>
  new Map(spots.map((spot) => [`${spot.proposalId} ${spot.hunkId}`, spot.conflicted ? spot.words : null]));
