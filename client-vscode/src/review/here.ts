/** Waiting hunks in the editor: decorations, moving from one to the next, and what the caret is in. */

import * as vscode from "vscode";
import * as config from "../config";
import type { Ctx } from "../ctx";
import type { File } from "../protocol";
import { at, beside, inSide, type Spot } from "../spots";
import { undecided, waiting } from "../words";
import { type Place, placeOf, showDiff } from "./sides";

const line = new vscode.ThemeColor("diffEditor.removedLineBackground");
const WAITING = vscode.window.createTextEditorDecorationType({
  isWholeLine: true,
  backgroundColor: line,
  overviewRulerColor: new vscode.ThemeColor("editorOverviewRuler.modifiedForeground"),
  overviewRulerLane: vscode.OverviewRulerLane.Left,
});
const CONFLICTED = vscode.window.createTextEditorDecorationType({
  isWholeLine: true,
  backgroundColor: new vscode.ThemeColor("merge.currentContentBackground"),
  overviewRulerColor: new vscode.ThemeColor("editorOverviewRuler.errorForeground"),
  overviewRulerLane: vscode.OverviewRulerLane.Full,
});

export class Here {
  constructor(private readonly ctx: Ctx) {
    ctx.extension.subscriptions.push(
      WAITING,
      CONFLICTED,
      ctx.onDidMoveSpots((uri) => this.decorate(uri)),
      vscode.window.onDidChangeVisibleTextEditors(() => {
        this.decorate();
        this.renewLenses();
      }),
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.noteActive();
        this.renewLenses();
      }),
      { dispose: ctx.store.listen((part) => part === "proposals" && this.noteActive()) },
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("codex.decorations")) this.decorate();
      }),
    );
    this.decorate();
  }

  private decorate(uri?: vscode.Uri): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (uri && editor.document.uri.toString() !== uri.toString()) continue;
      const spots = config.get("decorations") ? this.ctx.spots(editor.document.uri) : [];
      const pick = (conflicted: boolean) => spots.filter((spot) => spot.conflicted === conflicted).map(decoration);
      editor.setDecorations(WAITING, pick(false));
      editor.setDecorations(CONFLICTED, pick(true));
    }
    this.noteActive();
  }

  /**
   * An editor that loses the focus at once, by a split for one, has not asked for its lenses yet, and VS Code lets it be. Where
   * the focus came and went between two looks of VS Code's, only that the editor is there is told. It asks once for all this.
   */
  private renewLenses(): void {
    for (const document of new Set(vscode.window.visibleTextEditors.map((editor) => editor.document))) {
      if (this.ctx.spots(document.uri).length) this.ctx.daemon.renewLenses(document);
    }
  }

  private noteActive(): void {
    void vscode.commands.executeCommand("setContext", "codex.changesHere", this.waiting().length > 0);
  }

  /** What waits in the active editor, a document or a side of a diff (of the review of all files too). */
  waiting(): readonly Spot[] {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const place = uri && placeOf(uri);
    if (!place) return uri ? this.ctx.spots(uri) : [];
    const { proposalId, path, side } = place;
    const file = this.ctx.store.proposal(proposalId)?.files.find((one) => one.path === path);
    return file?.hunks.filter(waiting).map((hunk) => inSide(proposalId, hunk, side)) ?? [];
  }

  /** The hunk at the caret, else the next one in the editor, else the one before. */
  current(): Spot | undefined {
    const caret = vscode.window.activeTextEditor?.selection.active.line ?? 0;
    const spots = this.waiting();
    return at(spots, caret) ?? beside(spots, caret, 1) ?? beside(spots, caret, -1);
  }

  /** Shows the next (or previous) waiting hunk: in this document, else in the next file. */
  async step(direction: 1 | -1): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const place = editor && placeOf(editor.document.uri);
    const spot = editor && beside(this.waiting(), editor.selection.active.line, direction);
    if (place) return this.stepInDiff(place, direction, spot);
    if (spot) return reveal(editor, spot.first);
    const uris = this.ctx.spotted;
    const from = editor?.document.uri.toString() ?? "";
    const uri =
      direction === 1
        ? (uris.find((one) => one.toString() > from) ?? uris[0])
        : (uris.findLast((one) => one.toString() < from) ?? uris.at(-1));
    if (!uri) {
      vscode.window.setStatusBarMessage("Codex: no hunk waits for you", 3000);
      return;
    }
    const spots = [...this.ctx.spots(uri)].sort((a, b) => a.first - b.first);
    const target = direction === 1 ? spots[0] : spots.at(-1);
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      reveal(await vscode.window.showTextDocument(document), target?.first ?? 0);
    } catch {
      // A file that is not there yet has its hunk in a diff only.
      const proposal = target && this.ctx.store.proposal(target.proposalId);
      const file = proposal?.files.find((one) => one.hunks.some((hunk) => hunk.id === target?.hunkId));
      if (proposal && file) await showDiff(proposal, file);
    }
  }

  /** To a hunk of the file that is shown, else to the next file of the proposal. */
  private async stepInDiff(shown: Place, direction: 1 | -1, spot: Spot | undefined): Promise<void> {
    const proposal = this.ctx.store.proposal(shown.proposalId);
    if (!proposal) return;
    const all = undecided(proposal);
    const files = proposal.files.map((file) => file.path);
    const rank = ({ file }: { file: File }) => files.indexOf(file.path);
    const from = files.indexOf(shown.path);
    const next = spot
      ? all.find(({ hunk }) => hunk.id === spot.hunkId)
      : direction === 1
        ? (all.find((one) => rank(one) > from) ?? all[0])
        : (all.findLast((one) => rank(one) < from) ?? all.at(-1));
    if (next) await showDiff(proposal, next.file, next.hunk);
  }
}

function decoration(spot: Spot): vscode.DecorationOptions {
  const hover = new vscode.MarkdownString().appendCodeblock(spot.words, "plaintext");
  return { range: new vscode.Range(spot.first, 0, Math.max(spot.first, spot.after - 1), 0), hoverMessage: hover };
}

function reveal(editor: vscode.TextEditor, first: number): void {
  const position = new vscode.Position(first, 0);
  editor.selection = new vscode.Selection(position, position);
  editor.revealRange(new vscode.Range(position, position), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
