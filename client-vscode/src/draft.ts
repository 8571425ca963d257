/** The next prompt: what goes in with it, and how its turn runs. */

import * as path from "node:path";
import * as vscode from "vscode";
import type { Options, Range, TurnStartParams } from "./protocol";
import { moved } from "./spots";
import { plural } from "./words";

export type PromptPart = Exclude<TurnStartParams["prompt"], string>[number];

export interface Attachment {
  id: number;
  part: PromptPart;
  label: string;
  detail: string;
  icon: string;
}

type Kept = Pick<Attachment, "id" | "part">;

const HISTORY = "codex.history";
const OPTIONS = "codex.options";
const KEPT = 50;

export class Draft implements vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changes.event;
  private list: Kept[] = [];
  private last = 0;
  private told = "";
  private readonly typing = vscode.workspace.onDidChangeTextDocument((event) => this.typed(event));

  constructor(private readonly memory: vscode.Memento) {}

  dispose(): void {
    this.typing.dispose();
    this.changes.dispose();
  }

  get attachments(): readonly Attachment[] {
    return this.list.map((kept) => ({ ...kept, ...describe(kept.part) }));
  }

  /** Adds what is not there yet. */
  add(part: PromptPart): void {
    const key = JSON.stringify(part);
    if (this.list.some((other) => JSON.stringify(other.part) === key)) return;
    this.last += 1;
    this.list = [...this.list, { id: this.last, part }];
    this.changes.fire();
  }

  /** A selection is that text, also when lines above it come or go, and so is its picture; what is gone does not go in. */
  private typed({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const uri = document.uri.toString();
    if (!this.list.some(({ part }) => "uri" in part && part.uri === uri)) return;
    this.list = this.list.flatMap(({ id, part }) => {
      if (!("range" in part && part.range) || part.uri !== uri) return { id, part };
      const range = contentChanges.reduce(moved, part.range);
      const { start, end } = range;
      return start.line === end.line && start.character === end.character ? [] : { id, part: { ...part, range } };
    });
    const now = JSON.stringify(this.attachments.map(({ label, detail }) => [label, detail]));
    if (now !== this.told) this.changes.fire();
    this.told = now;
  }

  remove(id: number): void {
    this.list = this.list.filter((attachment) => attachment.id !== id);
    this.changes.fire();
  }

  clear(): void {
    this.list = [];
    this.changes.fire();
  }

  /** Prompts of this workspace, newest first. */
  get history(): string[] {
    return this.memory.get<string[]>(HISTORY, []);
  }

  remember(prompt: string): void {
    const others = this.history.filter((other) => other !== prompt);
    void this.memory.update(HISTORY, [prompt, ...others].slice(0, KEPT));
  }

  /** How turns of this workspace run; what is absent is left to the settings. */
  get options(): Options {
    return this.memory.get<Options>(OPTIONS, {});
  }

  async choose(options: Options): Promise<void> {
    await this.memory.update(OPTIONS, options);
    this.changes.fire();
  }
}

/** One line about how turns run. */
export function optionWords(options: Options): string {
  const words = [
    options.model ?? "default model",
    options.reasoningEffort ? `${options.reasoningEffort} effort` : "",
    options.sandbox ?? "",
    options.room && options.room !== "auto" ? `${options.room} room` : "",
    options.transport ?? "",
    options.approvalPolicy ? `asks: ${options.approvalPolicy}` : "",
    options.network ? "network" : "",
    options.addDirs?.length ? "all folders" : "",
  ];
  return words.filter(Boolean).join(" · ");
}

function describe(part: PromptPart): Omit<Attachment, "id" | "part"> {
  switch (part.type) {
    case "text":
      return { label: part.text, detail: "", icon: "quote" };
    case "selection":
      return { ...place(part.uri), detail: lines(part.range), icon: "selection" };
    case "diagnostics":
      return { ...place(part.uri), detail: plural(part.diagnostics?.length ?? 0, "problem"), icon: "warning" };
    case "image":
      if (part.uri && part.range) return { ...place(part.uri), detail: `picture of ${lines(part.range)}`, icon: "file-media" };
      if (part.uri) return { ...place(part.uri), detail: "image", icon: "file-media" };
      return { label: "pasted image", detail: part.mimeType ?? "image", icon: "file-media" };
    case "buffer": {
      const uri = vscode.Uri.parse(part.uri).toString();
      const { textDocuments, notebookDocuments } = vscode.workspace;
      const dirty = [...textDocuments, ...notebookDocuments].some((other) => other.isDirty && other.uri.toString() === uri);
      return { ...place(part.uri), detail: dirty ? "unsaved" : "", icon: "file-text" };
    }
    case "file":
      return { ...place(part.uri), detail: "", icon: "file" };
  }
}

function place(uri: string): { label: string } {
  const parsed = vscode.Uri.parse(uri);
  const cells = vscode.workspace.notebookDocuments.flatMap((notebook) => notebook.getCells());
  const cell = cells.find(({ document }) => document.uri.toString() === parsed.toString());
  const name = path.basename(parsed.path);
  return { label: cell ? `${name} (cell ${cell.index + 1})` : name };
}

function lines(range: Range): string {
  const last = range.end.character === 0 && range.end.line > range.start.line ? range.end.line : range.end.line + 1;
  const first = range.start.line + 1;
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}
