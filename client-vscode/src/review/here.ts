/** Waiting hunks in the editor: decorations, moving from one to the next, and what the caret is in. */

import * as vscode from "vscode";
import * as config from "../config";
import type { Ctx } from "../ctx";
import { at, beside, type Spot } from "../spots";
import { waiting } from "../words";
import { placeOf, showDiff } from "./sides";

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
      vscode.window.onDidChangeVisibleTextEditors(() => this.decorate()),
      vscode.window.onDidChangeActiveTextEditor(() => this.noteActive()),
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

  private noteActive(): void {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const here = uri !== undefined && this.ctx.spots(uri).length > 0;
    void vscode.commands.executeCommand("setContext", "codex.changesHere", here);
  }

  /** The hunk at the caret, else the next one in the document, else the one before. */
  current(): Spot | undefined {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return undefined;
    const spots = this.ctx.spots(editor.document.uri);
    const caret = editor.selection.active.line;
    return at(spots, caret) ?? beside(spots, caret, 1) ?? beside(spots, caret, -1);
  }

  /** Shows the next (or previous) waiting hunk: in this document, else in the next file. */
  async step(direction: 1 | -1): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const place = editor && placeOf(editor.document.uri);
    if (editor && place) return this.stepInDiff(editor, place, direction);
    if (editor) {
      const spot = beside(this.ctx.spots(editor.document.uri), editor.selection.active.line, direction);
      if (spot) return reveal(editor, spot.first);
    }
    const uris = this.ctx.spotted;
    const here = editor?.document.uri.toString();
    const known = uris.findIndex((uri) => uri.toString() === here);
    const from = known < 0 && direction < 0 ? 0 : known;
    const uri = uris[(from + direction + uris.length) % uris.length] ?? uris[0];
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

  private async stepInDiff(
    editor: vscode.TextEditor,
    { proposalId, path }: { proposalId: string; path: string },
    direction: 1 | -1,
  ): Promise<void> {
    const proposal = this.ctx.store.proposal(proposalId);
    if (!proposal) return;
    const all = proposal.files.flatMap((file) => file.hunks.filter(waiting).map((hunk) => ({ file, hunk })));
    const caret = editor.selection.active.line + 1;
    const here = all.filter(({ file }) => file.path === path);
    const below = here.filter(({ hunk }) => hunk.newStart > caret);
    const above = here.filter(({ hunk }) => hunk.newStart + hunk.newLines <= caret);
    const files = proposal.files.map((file) => file.path);
    const rank = (file: { path: string }) => files.indexOf(file.path);
    const from = files.indexOf(path);
    const next =
      direction === 1
        ? (below[0] ?? all.find(({ file }) => rank(file) > from) ?? all[0])
        : (above.at(-1) ?? all.filter(({ file }) => rank(file) < from).at(-1) ?? all.at(-1));
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
