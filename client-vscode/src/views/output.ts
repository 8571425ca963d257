/**
 * The output channel with every command that the agent ran and what it printed, in its colours.
 *
 * A channel has text only; the colours are decorations of the editor that shows it, while it does.
 */

import * as vscode from "vscode";
import type { Ctx } from "../ctx";
import type { OutputNotice } from "../protocol";
import { Ansi, type Colour, plain, type Run, type Style } from "./ansi";
import { Styled } from "./styled";

const NAME = "Codex Commands";
const PAUSE = 100;
/** Different styles that are shown at the same time; each is a decoration type. */
const MOST_STYLES = 128;
const NAMES = ["Black", "Red", "Green", "Yellow", "Blue", "Magenta", "Cyan", "White"];

export class CommandsOutput {
  private readonly channel = vscode.window.createOutputChannel(NAME);
  private readonly styled = new Styled();
  private readonly streams = new Map<string, Ansi>();
  private readonly types = new Map<string, vscode.TextEditorDecorationType>();
  private soon: NodeJS.Timeout | undefined;
  private last = "";

  constructor(ctx: Ctx) {
    ctx.extension.subscriptions.push(
      this.channel,
      ctx.onOutput((notice) => this.take(notice)),
      ctx.onDidEndTurn(({ turnId }) => {
        for (const key of this.streams.keys()) if (key.startsWith(`${turnId} `)) this.streams.delete(key);
      }),
      vscode.window.onDidChangeVisibleTextEditors((editors) => editors.some(isOurs) && this.paintSoon()),
      vscode.workspace.onDidChangeTextDocument((event) => isOurs(event) && this.paintSoon()),
      {
        dispose: () => {
          clearTimeout(this.soon);
          for (const type of this.types.values()) type.dispose();
        },
      },
    );
  }

  show(): void {
    this.channel.show(true);
  }

  private take({ turnId, itemId, command, text, exitCode, truncated, whole }: OutputNotice): void {
    const key = `${turnId} ${itemId}`;
    const ended = exitCode != null;
    const stream = this.streams.get(key) ?? new Ansi();
    this.streams.set(key, stream);
    const all: string[] = [];
    const say = (run: Run) => {
      this.styled.append(run);
      all.push(run.text);
    };
    // Commands may run side by side; whose text follows is said again when it changes.
    if (key !== this.last) say({ text: `\n$ ${plain(command)}\n`, style: { bold: true } });
    this.last = key;
    if (whole) say({ text: "\n[some of that is missing; this is all of it]\n", style: { faint: true } });
    [...stream.read(text), ...(ended ? stream.end() : [])].forEach(say);
    if (truncated) say({ text: "\n[the middle was left out]", style: { faint: true } });
    if (ended && !this.styled.atLineStart) say({ text: "\n", style: {} });
    if (exitCode) say({ text: `[exit code ${exitCode}]\n`, style: { fg: 1 } });
    if (ended) this.streams.delete(key);
    this.channel.append(all.join(""));
  }

  private paintSoon(): void {
    this.soon ??= setTimeout(() => {
      this.soon = undefined;
      for (const editor of vscode.window.visibleTextEditors) if (isOurs(editor)) this.paint(editor);
    }, PAUSE);
  }

  private paint(editor: vscode.TextEditor): void {
    const { document } = editor;
    const ranges = new Map<string, vscode.Range[]>();
    const styles = new Map<string, Style>();
    for (const { line, from, to, style } of this.styled.spans({
      lineCount: document.lineCount,
      line: (number) => document.lineAt(number).text,
    })) {
      const key = JSON.stringify(style);
      const some = ranges.get(key) ?? [];
      if (!some.length && ranges.size >= MOST_STYLES) continue;
      ranges.set(key, some);
      styles.set(key, style);
      some.push(new vscode.Range(line, from, line, to));
    }
    for (const [key, type] of this.types) {
      if (ranges.has(key)) continue;
      type.dispose();
      this.types.delete(key);
    }
    for (const [key, style] of styles) {
      const type = this.types.get(key) ?? vscode.window.createTextEditorDecorationType(decoration(style));
      this.types.set(key, type);
      editor.setDecorations(type, ranges.get(key) ?? []);
    }
  }
}

function isOurs({ document }: { document: vscode.TextDocument }): boolean {
  return document.uri.scheme === "output" && document.uri.path.includes(NAME);
}

function decoration({ fg, bg, ...style }: Style): vscode.DecorationRenderOptions {
  let [front, back] = [colour(fg), colour(bg)];
  if (style.inverse) {
    [front, back] = [back ?? new vscode.ThemeColor("editor.background"), front ?? new vscode.ThemeColor("editor.foreground")];
  }
  const lines = [style.underline ? "underline" : "", style.strike ? "line-through" : ""].filter(Boolean).join(" ");
  return {
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...(front && { color: front }),
    ...(back && { backgroundColor: back }),
    ...(style.bold && { fontWeight: "bold" }),
    ...(style.italic && { fontStyle: "italic" }),
    ...(style.faint && { opacity: "0.7" }),
    ...(lines && { textDecoration: lines }),
  };
}

function colour(value: Colour | undefined): vscode.ThemeColor | string | undefined {
  if (typeof value !== "number") return value;
  return new vscode.ThemeColor(`terminal.ansi${value < 8 ? "" : "Bright"}${NAMES[value % 8]}`);
}
