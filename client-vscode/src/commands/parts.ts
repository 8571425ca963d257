/** What can go in with a prompt, taken from the editor. */

import * as vscode from "vscode";
import type { Ctx } from "../ctx";
import { Refusal } from "../daemon/daemon";
import type { PromptPart } from "../draft";
import { isLog } from "../log";
import type { Range } from "../protocol";
import { folderOf } from "./turns";

const IMAGES = /\.(png|jpe?g|gif|webp|bmp|tiff?|avif)$/i;

/** An open document of whatever scheme, or an open notebook: all its cells. */
export function bufferPart(document: vscode.TextDocument | vscode.NotebookDocument): PromptPart {
  if ("getText" in document) requireTold(document);
  return { type: "buffer", uri: document.uri.toString() };
}

/** What is selected in an editor, by every caret of it. */
export function selectionParts(editor: vscode.TextEditor): PromptPart[] {
  const { document } = editor;
  return selected(editor).map((range) => ({ type: "selection", uri: document.uri.toString(), range }));
}

/** What is selected as it looks: a picture of each selection's lines. */
export function pictureParts(editor: vscode.TextEditor): PromptPart[] {
  const { document } = editor;
  return selected(editor).map((range) => ({ type: "image", uri: document.uri.toString(), range, render: "code" }));
}

function selected({ document, selections }: vscode.TextEditor): Range[] {
  requireTold(document);
  const chosen = selections.filter((selection) => !selection.isEmpty);
  if (!chosen.length) throw new Refusal("Select something first.", "noSelection");
  return chosen.map(plainRange);
}

/** A file as it should go in: an image as one, an open document with what is unsaved, else the file. */
export function filePart(shown: vscode.Uri): PromptPart {
  // A page of ours runs beside the window, which may be on another machine than the files and we are.
  const uri = shown.scheme === "vscode-remote" && vscode.env.remoteName ? vscode.Uri.file(shown.path) : shown;
  const { textDocuments, notebookDocuments } = vscode.workspace;
  const open = [...notebookDocuments, ...textDocuments].find((document) => document.uri.toString() === uri.toString());
  if (open && !IMAGES.test(uri.path)) return bufferPart(open);
  if (uri.scheme !== "file") {
    const hint = "Open it: what is open can go in.";
    throw new Refusal(`Codex cannot read ${uri.path}: it is not a file on disk (${uri.scheme}).`, "notOnDisk", hint);
  }
  return { type: IMAGES.test(uri.path) ? "image" : "file", uri: uri.toString() };
}

function requireTold(document: vscode.TextDocument): void {
  if (!isLog(document)) return;
  throw new Refusal("The daemon is not told its own log.", "ownLog", "Copy what you need into the prompt.");
}

/**
 * Problems that VS Code shows in a document, within a range if one is given.
 *
 * @throws Refusal when there are none
 */
export async function problemsPart(ctx: Ctx, uri: vscode.Uri, range?: vscode.Range): Promise<PromptPart> {
  folderOf(ctx, uri);
  const problems = vscode.languages
    .getDiagnostics(uri)
    .filter((problem) => problem.source !== "codex" && (!range || problem.range.intersection(range)))
    .sort((a, b) => a.range.start.compareTo(b.range.start));
  const where = range ? "here" : "in this file";
  if (!problems.length) throw new Refusal(`VS Code shows no problems ${where}.`, "noProblems");
  const client = await ctx.daemon.ensure();
  const diagnostics = (await client.code2ProtocolConverter.asDiagnostics(problems)) as unknown as Record<
    string,
    unknown
  >[];
  return { type: "diagnostics", uri: uri.toString(), diagnostics };
}

/** Lets the user choose something to attach. */
export async function attach(ctx: Ctx): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const here = editor && !isLog(editor.document) ? editor : undefined;
  const notebook = vscode.window.activeNotebookEditor?.notebook;
  type Choice = vscode.QuickPickItem & { get: () => PromptPart[] | Promise<PromptPart[]> };
  const choices: Choice[] = [];
  const offer = (icon: string, label: string, description: string, get: Choice["get"]) =>
    choices.push({ label: `$(${icon}) ${label}`, description, get });
  if (here) {
    const name = vscode.workspace.asRelativePath(here.document.uri);
    offer("file-text", notebook ? "This cell" : "This file", name, () => [bufferPart(here.document)]);
    if (!here.selection.isEmpty) {
      offer("selection", "The selection", name, () => selectionParts(here));
      offer("file-media", "A picture of the selection", name, () => pictureParts(here));
    }
    offer("warning", "Problems of this file", name, async () => [await problemsPart(ctx, here.document.uri)]);
  }
  if (notebook) {
    offer("notebook", "This notebook", vscode.workspace.asRelativePath(notebook.uri), () => [bufferPart(notebook)]);
  }
  offer("files", "All open files", "", () => openDocuments().map(bufferPart));
  offer("file-add", "Files or images…", "", pickFiles);
  const chosen = await vscode.window.showQuickPick(choices, { title: "Attach to the next prompt" });
  for (const part of (await chosen?.get()) ?? []) ctx.draft.add(part);
}

/** Documents and notebooks in tabs; others are open too, but not for the user. */
function openDocuments(): (vscode.TextDocument | vscode.NotebookDocument)[] {
  const { TabInputText, TabInputNotebook } = vscode;
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const uris = new Set(
    tabs.map(({ input }) => (input instanceof TabInputText || input instanceof TabInputNotebook ? String(input.uri) : "")),
  );
  const { textDocuments, notebookDocuments } = vscode.workspace;
  return [...textDocuments, ...notebookDocuments].filter(
    (document) => uris.has(document.uri.toString()) && !("getText" in document && isLog(document)),
  );
}

async function pickFiles(): Promise<PromptPart[]> {
  const chosen = await vscode.window.showOpenDialog({ canSelectMany: true, title: "Attach", openLabel: "Attach" });
  return (chosen ?? []).map(filePart);
}

export function plainRange(range: vscode.Range): Range {
  const plain = ({ line, character }: vscode.Position) => ({ line, character });
  return { start: plain(range.start), end: plain(range.end) };
}
