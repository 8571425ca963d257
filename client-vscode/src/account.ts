/** Whether Codex is signed in, as the daemon tells it; and what to run again once it is. */

import * as vscode from "vscode";
import type { Daemon } from "./daemon/daemon";
import type { AccountReadResult, Limit } from "./protocol";

export class Account implements vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changes.event;
  private known: AccountReadResult | undefined;

  constructor(private readonly daemon: Daemon) {}

  /** `undefined` while nobody has asked. */
  get state(): AccountReadResult | undefined {
    return this.known;
  }

  /** Asks anew. */
  async read(): Promise<AccountReadResult> {
    const state = await this.daemon.request("codex/account/read", {});
    this.known = state;
    void vscode.commands.executeCommand("setContext", "codex.signedIn", state.signedIn);
    this.changes.fire();
    return state;
  }

  dispose(): void {
    this.changes.dispose();
  }
}

/** One line about it. */
export function accountWords(state: AccountReadResult | undefined): string {
  if (!state) return "";
  const how = { chatgpt: "with ChatGPT", apiKey: "with an API key", accessToken: "with an access token", workloadIdentity: "as a workload" };
  if (state.signedIn && state.method && state.method !== "provider") return `Signed in ${how[state.method]}`;
  return state.message ?? (state.signedIn ? "Signed in" : "Not signed in");
}

/** How much of an allowance is used, and when that is over; `now` in seconds since 1970. */
export function limitWords({ usedPercent, resetsAt }: Limit, now: number): string {
  if (resetsAt == null || resetsAt <= now) return `${usedPercent} % used`;
  const hours = (resetsAt - now) / 3600;
  const rest = hours < 1 ? `${Math.ceil(hours * 60)} min` : hours < 48 ? `${Math.round(hours)} h` : `${Math.round(hours / 24)} days`;
  return `${usedPercent} % used, anew in ${rest}`;
}
