/** What can go in with a prompt, taken from the editor. */

import * as vscode from "vscode";
import type { Ctx } from "../ctx";
import { Refusal } from "../daemon/daemon";
import type { PromptPart } from "../draft";
import type { Range } from "../protocol";
import { folderOf } from "./turns";

const IMAGES = /\.(png|jpe?g|gif|webp)$/i;

export function bufferPart(document: vscode.TextDocument): PromptPart {
  requireLocal(document.uri);
  return { type: "buffer", uri: document.uri.toString() };
}

/** What is selected in an editor, by every caret of it. */
export function selectionParts(editor: vscode.TextEditor): PromptPart[] {
  requireLocal(editor.document.uri);
  const chosen = editor.selections.filter((selection) => !selection.isEmpty);
  if (!chosen.length) throw new Refusal("Select something first.", "noSelection");
  const uri = editor.document.uri.toString();
  return chosen.map((selection) => ({ type: "selection", uri, range: plainRange(selection) }));
}

/** A file as it should go in: an image as one, an open document with what is unsaved, else the file. */
export function filePart(shown: vscode.Uri): PromptPart {
  // A page of ours runs beside the window, which may be on another machine than the files and we are.
  const uri = shown.scheme === "vscode-remote" && vscode.env.remoteName ? vscode.Uri.file(shown.path) : shown;
  requireLocal(uri);
  if (IMAGES.test(uri.path)) return { type: "image", uri: uri.toString() };
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  return open ? bufferPart(open) : { type: "file", uri: uri.toString() };
}

function requireLocal(uri: vscode.Uri): void {
  if (uri.scheme === "file" || uri.scheme === "untitled") return;
  throw new Refusal(`Codex cannot read ${uri.path}: it is not a file on disk (${uri.scheme}).`, "notOnDisk");
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
  const here = editor && ["file", "untitled"].includes(editor.document.uri.scheme) ? editor : undefined;
  type Choice = vscode.QuickPickItem & { get: () => PromptPart[] | Promise<PromptPart[]> };
  const choices: Choice[] = [];
  const offer = (icon: string, label: string, description: string, get: Choice["get"]) =>
    choices.push({ label: `$(${icon}) ${label}`, description, get });
  if (here) {
    const name = vscode.workspace.asRelativePath(here.document.uri);
    offer("file-text", "This file", name, () => [bufferPart(here.document)]);
    if (!here.selection.isEmpty) offer("selection", "The selection", name, () => selectionParts(here));
    offer("warning", "Problems of this file", name, async () => [await problemsPart(ctx, here.document.uri)]);
  }
  offer("files", "All open files", "", () => openDocuments().map(bufferPart));
  offer("file-add", "Files or images…", "", pickFiles);
  const chosen = await vscode.window.showQuickPick(choices, { title: "Attach to the next prompt" });
  for (const part of (await chosen?.get()) ?? []) ctx.draft.add(part);
}

/** Documents in tabs; others are open too, but not for the user. */
function openDocuments(): vscode.TextDocument[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const uris = new Set(tabs.map((tab) => (tab.input instanceof vscode.TabInputText ? tab.input.uri.toString() : "")));
  return vscode.workspace.textDocuments.filter(
    (document) => uris.has(document.uri.toString()) && ["file", "untitled"].includes(document.uri.scheme),
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
