/** The daemon as the rest of the extension knows it: started on first need, started again when it ends. */

import type { ChildProcess } from "node:child_process";
import * as path from "node:path";
import * as vscode from "vscode";
import type { Hooks, LanguageClient } from "../client";
import * as config from "../config";
import { LOG } from "../log";
import type { Notifications, Requests } from "../protocol";
import { type Found, find, foldersOf } from "./find";

export type DaemonState = "stopped" | "starting" | "running" | "missing" | "failed";

/** Something that stands in the way and that the user can do something about. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly kind: string,
    readonly hint?: string,
  ) {
    super(message);
  }
}

/** @throws Refusal in Restricted Mode */
export function requireTrust(): void {
  if (vscode.workspace.isTrusted) return;
  throw new Refusal("This workspace is in Restricted Mode: nothing is run in it.", "notTrusted");
}

export interface Capabilities {
  contract: number;
  codex: { path: string; version: string; source: string } | null;
  rooms: string[];
  /** Whether `codex` or `rooms` was not known yet when it was asked, which does not say that there is none. */
  late?: boolean;
}

export class Daemon implements vscode.Disposable {
  private client: LanguageClient | undefined;
  private child: ChildProcess | undefined;
  /** Counts starts and stops: who finds it moved on after a wait was overtaken. */
  private era = 0;
  private starting: Promise<LanguageClient> | undefined;
  private current: DaemonState = "stopped";
  private readonly changes = new vscode.EventEmitter<DaemonState>();
  private readonly runs = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changes.event;
  /** It runs, for the first time or again: what was known of it is to be read anew. */
  readonly onDidRun = this.runs.event;
  readonly log = vscode.window.createOutputChannel(LOG, { log: true });

  constructor(
    private readonly storage: vscode.Uri,
    private readonly hooks: Omit<Hooks, "log" | "running" | "gone" | "spawned" | "wanted">,
    private readonly listen: (client: LanguageClient) => void,
  ) {}

  get state(): DaemonState {
    return this.current;
  }

  /** Folder of the private environment. */
  get environment(): string {
    return path.join(this.storage.fsPath, "environment");
  }

  get capabilities(): Capabilities | undefined {
    const experimental = this.client?.initializeResult?.capabilities.experimental as { codex?: Capabilities } | undefined;
    return experimental?.codex;
  }

  /**
   * The running client; starts it when needed.
   *
   * @throws Refusal when it must not or cannot be started
   */
  async ensure(): Promise<LanguageClient> {
    requireTrust();
    if (this.client && this.current === "running") return this.client;
    if (this.client && this.current === "starting" && !this.starting) return this.again(this.client);
    if (!this.starting) {
      const starting = this.start().finally(() => {
        if (this.starting === starting) this.starting = undefined;
      });
      this.starting = starting;
    }
    return this.starting;
  }

  /** The client starts the daemon again by itself after a crash. */
  private again(client: LanguageClient): Promise<LanguageClient> {
    return new Promise((done, failed) => {
      const listening = this.onDidChange((state) => {
        listening.dispose();
        if (state === "running") done(client);
        else failed(new Refusal("The daemon ended and cannot be started again.", "daemonUnusable"));
      });
    });
  }

  async request<M extends keyof Requests>(method: M, params: Requests[M][0]): Promise<Requests[M][1]> {
    return (await this.ensure()).sendRequest<Requests[M][1]>(method, params);
  }

  on<M extends keyof Notifications>(client: LanguageClient, method: M, take: (params: Notifications[M]) => void): void {
    client.onNotification(method, take);
  }

  /** Has the lenses of a document asked for anew. */
  renewLenses(document: vscode.TextDocument): void {
    const lenses = this.current === "running" ? this.client?.getFeature("textDocument/codeLens") : undefined;
    lenses?.getProvider(document)?.onDidChangeCodeLensEmitter.fire();
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.ensure();
  }

  async stop(): Promise<void> {
    const { client, child } = this;
    this.era += 1;
    this.client = this.child = this.starting = undefined;
    this.become("stopped");
    // One that has not answered yet cannot be asked to end.
    if (!client?.isRunning()) child?.kill();
    else await client.dispose(15_000).catch((error: Error) => this.log.info(`stopping: ${error.message}`));
  }

  async dispose(): Promise<void> {
    await this.stop();
    for (const one of [this.changes, this.runs, this.log]) one.dispose();
  }

  /** The program that would be started. */
  find(): Found {
    return find({
      setting: config.userValue<string>("daemonPath"),
      PATH: process.env.PATH ?? "",
      private: this.environment,
      workspace: this.workspace,
    });
  }

  /** `PATH` without what belongs to whoever wrote the workspace. */
  get PATH(): string {
    return foldersOf(process.env.PATH ?? "", this.workspace).join(path.delimiter);
  }

  private get workspace(): string[] {
    const folders = (vscode.workspace.workspaceFolders ?? []).filter((folder) => folder.uri.scheme === "file");
    return folders.map((folder) => folder.uri.fsPath);
  }

  private async start(): Promise<LanguageClient> {
    const found = this.find();
    if ("problem" in found) {
      this.become(found.missing ? "missing" : "failed");
      throw new Refusal(found.problem, found.missing ? "daemonMissing" : "daemonUnusable");
    }
    if (this.client) void this.stop(); // it was given up after too many crashes
    this.become("starting");
    this.era += 1;
    const { era } = this;
    const overtaken = () => new Refusal("The daemon was stopped while it started.", "daemonGone", "Try again.");
    this.log.info(`starting ${found.path} (from ${found.from})`);
    const { makeClient } = await import("../client");
    if (era !== this.era) throw overtaken();
    const client = makeClient(found.path, config.userValue<Record<string, string>>("environment") ?? {}, {
      ...this.hooks,
      log: this.log,
      spawned: (child) => {
        if (this.client === client) this.child = child;
        else child.kill();
      },
      wanted: () => this.client === client,
      running: () => {
        if (this.client !== client) return;
        this.become("running");
        this.runs.fire();
      },
      gone: (forGood) => {
        if (this.client === client) this.become(forGood ? "failed" : "starting");
      },
    });
    this.client = client;
    this.listen(client);
    try {
      await client.start();
    } catch (error) {
      if (era !== this.era) throw overtaken();
      this.become("failed");
      throw new Refusal(`The daemon cannot be started: ${(error as Error).message}`, "daemonUnusable");
    }
    if (era !== this.era) throw overtaken();
    return client;
  }

  private become(state: DaemonState): void {
    if (state === this.current) return;
    this.current = state;
    void vscode.commands.executeCommand("setContext", "codex.state", state);
    this.changes.fire(state);
  }
}
