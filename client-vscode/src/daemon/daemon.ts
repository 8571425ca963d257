/** The daemon as the rest of the extension knows it: started on first need, started again when it ends. */

import * as path from "node:path";
import * as vscode from "vscode";
import type { Hooks, LanguageClient } from "../client";
import * as config from "../config";
import type { Notifications, Requests } from "../protocol";
import { find } from "./find";

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

export interface Capabilities {
  contract: number;
  codex: { path: string; version: string; source: string } | null;
  rooms: string[];
}

export class Daemon implements vscode.Disposable {
  private client: LanguageClient | undefined;
  private starting: Promise<LanguageClient> | undefined;
  private current: DaemonState = "stopped";
  private readonly changes = new vscode.EventEmitter<DaemonState>();
  private readonly runs = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changes.event;
  /** It runs, for the first time or again: what was known of it is to be read anew. */
  readonly onDidRun = this.runs.event;
  readonly log = vscode.window.createOutputChannel("Codex Daemon", { log: true });

  constructor(
    private readonly storage: vscode.Uri,
    private readonly hooks: Omit<Hooks, "log" | "running" | "gone">,
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
    if (!vscode.workspace.isTrusted) {
      throw new Refusal("This workspace is in Restricted Mode: nothing is run in it.", "notTrusted");
    }
    if (this.client && this.current === "running") return this.client;
    if (this.client && this.current === "starting" && !this.starting) return this.again(this.client);
    this.starting ??= this.start().finally(() => {
      this.starting = undefined;
    });
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

  async restart(): Promise<void> {
    await this.stop();
    await this.ensure();
  }

  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    this.become("stopped");
    // What never ran cannot be stopped, and says so.
    await client?.dispose(15_000).catch((error: Error) => this.log.info(`stopping: ${error.message}`));
  }

  dispose(): Promise<void> {
    return this.stop();
  }

  private async start(): Promise<LanguageClient> {
    const folders = (vscode.workspace.workspaceFolders ?? []).filter((folder) => folder.uri.scheme === "file");
    const found = find({
      setting: config.userValue<string>("daemonPath"),
      PATH: process.env.PATH ?? "",
      private: this.environment,
      workspace: folders.map((folder) => folder.uri.fsPath),
    });
    if ("problem" in found) {
      this.become(found.missing ? "missing" : "failed");
      throw new Refusal(found.problem, found.missing ? "daemonMissing" : "daemonUnusable");
    }
    if (this.client) await this.stop(); // it was given up after too many crashes
    this.become("starting");
    this.log.info(`starting ${found.path} (from ${found.from})`);
    const { makeClient } = await import("../client");
    const client = makeClient(found.path, config.userValue<Record<string, string>>("environment") ?? {}, {
      ...this.hooks,
      log: this.log,
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
      this.become("failed");
      throw new Refusal(`The daemon cannot be started: ${(error as Error).message}`, "daemonUnusable");
    }
    return client;
  }

  private become(state: DaemonState): void {
    if (state === this.current) return;
    this.current = state;
    void vscode.commands.executeCommand("setContext", "codex.state", state);
    this.changes.fire(state);
  }
}
