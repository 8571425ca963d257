/** The tree of changes: proposals (when there are several) → files → hunks, with checkboxes. */

import * as vscode from "vscode";
import type { Ctx } from "../ctx";
import type { File, Hunk, Proposal, SelectionParams } from "../protocol";
import { diffOf } from "../review/sides";
import { badges, baseLine, hunkLabel, hunkSize, plural, undecided, waiting } from "../words";

export type Node =
  | { kind: "proposal"; proposal: Proposal }
  | { kind: "file"; proposal: Proposal; file: File }
  | { kind: "hunk"; proposal: Proposal; file: File; hunk: Hunk };

const STATES: Record<Hunk["state"], vscode.ThemeIcon> = {
  pending: new vscode.ThemeIcon("circle-large-outline"),
  accepted: new vscode.ThemeIcon("pass-filled", new vscode.ThemeColor("testing.iconPassed")),
  rejected: new vscode.ThemeIcon("circle-slash"),
  conflicted: new vscode.ThemeIcon("warning", new vscode.ThemeColor("list.warningForeground")),
};

/** With more files than this they are folded: VS Code asks for all that is unfolded after each change. */
const MANY_FILES = 50;

export class ChangesView implements vscode.TreeDataProvider<Node> {
  private readonly changes = new vscode.EventEmitter<Node[] | undefined>();
  readonly onDidChangeTreeData = this.changes.event;
  readonly view: vscode.TreeView<Node>;
  /** Always the same object for a row, with what the row shows now: so it is drawn anew in its place. */
  private readonly nodes = new Map<string, Node>();
  /** How each row looks, by its id, and which are at the top. */
  private shown = new Map<string, string>();
  /** What the user ticked or unticked, by proposal and hunk. */
  private readonly chosen = new Map<string, boolean>();

  constructor(private readonly ctx: Ctx) {
    this.view = vscode.window.createTreeView("codex.changes", {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    ctx.extension.subscriptions.push(
      this.view,
      this.view.onDidChangeCheckboxState(({ items }) => this.tick(items)),
      { dispose: ctx.store.listen((part) => part === "proposals" && this.refresh()) },
      ctx.onDidChangeConflicts(() => this.draw()),
    );
    this.refresh();
  }

  private refresh(): void {
    const open = this.ctx.store.open;
    const ids = new Set(open.map(({ proposalId }) => proposalId));
    for (const map of [this.chosen, this.nodes])
      for (const key of map.keys()) if (!ids.has(key.split(" ", 1)[0] ?? "")) map.delete(key);
    const count = open.reduce((sum, proposal) => sum + undecided(proposal).length, 0);
    this.view.badge = count ? { value: count, tooltip: `${plural(count, "hunk")} to decide` } : undefined;
    this.view.description = open.some((proposal) => proposal.state === "growing") ? "growing…" : "";
    void vscode.commands.executeCommand("setContext", "codex.hasChanges", count > 0);
    void vscode.commands.executeCommand("setContext", "codex.hasProposals", this.ctx.store.proposals.length > 0);
    this.draw();
  }

  /** Draws anew what looks different only: while a row is drawn anew VS Code does not know what the rows below it stand for. */
  private draw(): void {
    const before = this.shown;
    this.shown = new Map();
    const rows = this.rows();
    const different = this.different(rows, before);
    const top = rows.map(idOf).join("\n");
    this.changes.fire(before.get("") === top ? different : undefined);
    this.shown.set("", top);
  }

  /** The rows, of these and below them, that look different from before, or have others below them. */
  private different(rows: Node[], before: Map<string, string>): Node[] {
    return rows.flatMap((row) => {
      const id = idOf(row);
      const below = this.getChildren(row);
      const looks = JSON.stringify([this.getTreeItem(row), row.kind === "hunk" && row.hunk, below.map(idOf)]);
      this.shown.set(id, looks);
      const deeper = this.different(below, before);
      return looks === before.get(id) ? deeper : [row];
    });
  }

  /** Proposals with something to decide, their hunks as they stand to the documents now. */
  private get open(): Proposal[] {
    return this.ctx.store.open.map((proposal) => ({
      ...proposal,
      files: proposal.files.map((file) => ({
        ...file,
        hunks: file.hunks.map((hunk) => this.ctx.present(proposal.proposalId, hunk)),
      })),
    }));
  }

  private rows(): Node[] {
    const open = this.open.filter((proposal) => proposal.files.length > 0);
    const only = open[0];
    if (only && open.length === 1) return this.files(only);
    return open.map((proposal) => this.kept({ kind: "proposal", proposal }));
  }

  private files(proposal: Proposal): Node[] {
    return proposal.files.map((file) => this.kept({ kind: "file", proposal, file }));
  }

  private kept(node: Node): Node {
    const id = idOf(node);
    const known = this.nodes.get(id);
    if (known) return Object.assign(known, node);
    this.nodes.set(id, node);
    return node;
  }

  private nameOf({ turnId }: Proposal): string {
    return this.ctx.store.turn(turnId)?.prompt || "Changes";
  }

  getChildren(node?: Node): Node[] {
    if (!node) return this.rows();
    if (node.kind === "proposal") return this.files(node.proposal);
    if (node.kind === "file") return node.file.hunks.map((hunk) => this.kept({ ...node, kind: "hunk", hunk }));
    return [];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    switch (node.kind) {
      case "proposal":
        return this.proposalItem(node.proposal);
      case "file":
        return this.fileItem(node);
      case "hunk":
        return this.hunkItem(node);
    }
  }

  /** The hover, made only when it is looked at. */
  resolveTreeItem(item: vscode.TreeItem, node: Node): vscode.TreeItem {
    if (node.kind === "file") item.tooltip = fileTooltip(node.file);
    if (node.kind === "hunk") item.tooltip = node.hunk.conflict ?? hunkTooltip(node.hunk);
    return item;
  }

  private proposalItem(proposal: Proposal): vscode.TreeItem {
    const item = new vscode.TreeItem(this.nameOf(proposal), vscode.TreeItemCollapsibleState.Expanded);
    item.id = proposal.proposalId;
    // Not how many still wait: with each that is decided all rows below would be drawn anew, under the next click.
    const count = proposal.files.reduce((sum, file) => sum + file.hunks.length, 0);
    item.description = proposal.state === "growing" ? "growing…" : plural(count, "hunk");
    item.contextValue = proposal.state === "growing" ? "growing proposal" : "pending proposal";
    item.iconPath = new vscode.ThemeIcon("git-pull-request");
    return item;
  }

  private fileItem(node: Node & { kind: "file" }): vscode.TreeItem {
    const { proposal, file } = node;
    const uri = vscode.Uri.parse(file.uri);
    const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(uri, proposal.files.length > MANY_FILES ? Collapsed : Expanded);
    item.id = idOf(node);
    item.command = diffOf(proposal, file);
    item.label = file.path;
    const open = file.hunks.filter(waiting);
    item.description = [...badges(file), open.length ? "" : file.state].filter(Boolean).join(" · ");
    item.iconPath = file.sensitive && open.length ? new vscode.ThemeIcon("lock") : vscode.ThemeIcon.File;
    item.contextValue = `${decidable(proposal, open.length > 0 && !file.blocked)} file`;
    if (decidable(proposal, open.length > 0 && !file.blocked) === "pending") {
      const all = open.every((hunk) => this.isTicked(proposal, file, hunk));
      item.checkboxState = box(all, file.path);
    }
    return item;
  }

  private hunkItem(node: Node & { kind: "hunk" }): vscode.TreeItem {
    const { proposal, file, hunk } = node;
    const label = hunkLabel(file, hunk);
    const item = new vscode.TreeItem(label);
    item.id = idOf(node);
    item.command = diffOf(proposal, file, hunk);
    const line = hunk.aspect === "lines" && baseLine(hunk) ? `line ${baseLine(hunk)}` : "";
    const state = hunk.state === "pending" ? "" : hunk.state === "conflicted" ? "conflict" : hunk.state;
    item.description = [hunkSize(hunk), line, state].filter(Boolean).join(" · ");
    item.accessibilityInformation = {
      label: [label, hunk.state === "pending" ? "waiting" : "", item.description].filter(Boolean).join(", "),
    };
    item.iconPath = STATES[hunk.state];
    const open = decidable(proposal, waiting(hunk) && !file.blocked);
    item.contextValue = `${open} hunk`;
    if (open === "pending") {
      item.checkboxState = box(this.isTicked(proposal, file, hunk), label);
    }
    return item;
  }

  /** What is ticked, for each proposal that waits. */
  get selections(): SelectionParams[] {
    return this.open
      .filter((proposal) => proposal.state === "open")
      .map((proposal) => ({
        proposalId: proposal.proposalId,
        hunkIds: undecided(proposal)
          .filter(({ file, hunk }) => !file.blocked && this.isTicked(proposal, file, hunk))
          .map(({ hunk }) => hunk.id),
      }))
      .filter(({ hunkIds }) => hunkIds.length > 0);
  }

  /** What sensitive files and conflicts need is a tick by hand. */
  private isTicked({ proposalId }: Proposal, file: File, hunk: Hunk): boolean {
    return this.chosen.get(`${proposalId} ${hunk.id}`) ?? (!file.sensitive && hunk.state === "pending");
  }

  /** VS Code ticks what belongs together by itself: a file with its hunks, and the other way round. */
  private tick(items: readonly [Node, vscode.TreeItemCheckboxState][]): void {
    const named = new Set(items.flatMap(([node]) => (node.kind === "hunk" ? [node.file.path] : [])));
    for (const [node, state] of items) {
      if (node.kind === "proposal" || (node.kind === "file" && named.has(node.file.path))) continue;
      const hunks = node.kind === "hunk" ? [node.hunk] : node.file.hunks;
      for (const { id } of hunks) {
        this.chosen.set(`${node.proposal.proposalId} ${id}`, state === vscode.TreeItemCheckboxState.Checked);
      }
    }
  }
}

function box(on: boolean, label: string): NonNullable<vscode.TreeItem["checkboxState"]> {
  const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
  return { state: on ? Checked : Unchecked, accessibilityInformation: { label, role: "checkbox" } };
}

/** What a node of the tree stands for, as the daemon wants it named. */
export function selectionOf(node: Node): SelectionParams {
  const { proposalId } = node.proposal;
  if (node.kind === "proposal") return { proposalId };
  const hunks = node.kind === "hunk" ? [node.hunk] : node.file.hunks.filter(waiting);
  return { proposalId, hunkIds: hunks.map((hunk) => hunk.id) };
}

function idOf(node: Node): string {
  const file = node.kind === "proposal" ? [] : [node.file.path];
  return [node.proposal.proposalId, ...file, ...(node.kind === "hunk" ? [node.hunk.id] : [])].join(" ");
}

function decidable(proposal: Proposal, open: boolean): "pending" | "growing" | "decided" {
  if (!open) return "decided";
  return proposal.state === "growing" ? "growing" : "pending";
}

function fileTooltip(file: File): string {
  const lines = [file.oldPath ? `${file.oldPath} → ${file.path}` : file.path];
  if (file.blocked) lines.push(`Never applied: ${file.blocked}`);
  if (file.sensitive) lines.push("Sensitive: it can run programs later or rules tools; “accept all” leaves it out.");
  for (const origin of file.origin) {
    lines.push(origin === "patch" ? "Changed by a patch." : "Changed by a command that the agent ran.");
  }
  return lines.join("\n");
}

function hunkTooltip(hunk: Hunk): vscode.MarkdownString | string {
  if (!hunk.lines.length) return "";
  return new vscode.MarkdownString().appendCodeblock(hunk.lines.slice(0, 40).join("\n"), "diff");
}
