/** What the agent's tools ask of the editor, answered by VS Code and its other language extensions; only looks. */

import * as vscode from "vscode";
import type { EditorItem, EditorQueryParams, EditorQueryResult } from "./protocol";

const MOST = 200;
const LONGEST = 2000;
const LONGEST_HOVER = 16_000;

const SEVERITIES = ["error", "warning", "information", "hint"];

export async function answer(params: EditorQueryParams): Promise<EditorQueryResult> {
  const items = await find(params);
  return { items: items.slice(0, MOST), more: Math.max(0, items.length - MOST) };
}

async function find({ what, uri: name, position: at, query }: EditorQueryParams): Promise<EditorItem[]> {
  const uri = name ? vscode.Uri.parse(name, true) : undefined;
  if (uri && uri.scheme !== "file") return [];
  const ask = async <T>(command: string): Promise<T[]> => {
    if (!uri) return [];
    const place = at ? [new vscode.Position(at.line, at.character)] : [];
    return (await vscode.commands.executeCommand<T[] | undefined>(`vscode.${command}`, uri, ...place)) ?? [];
  };
  switch (what) {
    case "selections":
      return selections();
    case "diagnostics":
      return uri ? problems(uri, vscode.languages.getDiagnostics(uri)) : allProblems();
    case "symbols":
      return (await ask<vscode.DocumentSymbol | vscode.SymbolInformation>("executeDocumentSymbolProvider")).flatMap(
        (symbol) => outline(symbol, uri, 0),
      );
    case "definition":
      return (await ask<vscode.Location | vscode.LocationLink>("executeDefinitionProvider")).map(place);
    case "references":
      return (await ask<vscode.Location>("executeReferenceProvider")).map(place);
    case "hover":
      return (await ask<vscode.Hover>("executeHoverProvider")).map(({ contents }) => ({
        text: contents.map(words).join("\n\n").slice(0, LONGEST_HOVER),
      }));
    case "workspaceSymbols": {
      const command = "vscode.executeWorkspaceSymbolProvider";
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[] | undefined>(command, query ?? "");
      return (found ?? []).map(named);
    }
  }
}

function selections(): EditorItem[] {
  const active = vscode.window.activeTextEditor;
  const editors = vscode.window.visibleTextEditors.filter(({ document }) => document.uri.scheme === "file");
  return editors
    .sort((a, b) => Number(b === active) - Number(a === active))
    .flatMap((editor) =>
      editor.selections.map((range) => ({
        uri: editor.document.uri.toString(),
        range: plain(range),
        active: editor === active,
      })),
    );
}

function allProblems(): EditorItem[] {
  return vscode.languages
    .getDiagnostics()
    .filter(([uri]) => uri.scheme === "file")
    .flatMap(([uri, found]) => problems(uri, found));
}

function problems(uri: vscode.Uri, found: readonly vscode.Diagnostic[]): EditorItem[] {
  return found
    .filter(({ source }) => source !== "codex") // conflicts of our own hunks
    .map(({ range, severity, message, source, code }) => ({
      uri: uri.toString(),
      range: plain(range),
      kind: SEVERITIES[severity] ?? "error",
      text: message.slice(0, LONGEST),
      detail: [source, typeof code === "object" ? code.value : code].filter((word) => word !== undefined).join(" "),
    }));
}

function outline(
  symbol: vscode.DocumentSymbol | vscode.SymbolInformation,
  uri: vscode.Uri | undefined,
  depth: number,
): EditorItem[] {
  if (!("children" in symbol)) return [named(symbol)];
  const { name, detail, kind, range, children } = symbol;
  const own = { range: plain(range), text: name.slice(0, LONGEST), kind: kindOf(kind), detail, depth };
  const item = uri ? { uri: uri.toString(), ...own } : own;
  return [item, ...children.flatMap((child) => outline(child, uri, depth + 1))];
}

function named({ name, kind, containerName, location }: vscode.SymbolInformation): EditorItem {
  return { ...place(location), text: name.slice(0, LONGEST), kind: kindOf(kind), detail: containerName };
}

function place(found: vscode.Location | vscode.LocationLink): EditorItem {
  return "targetUri" in found
    ? { uri: found.targetUri.toString(), range: plain(found.targetSelectionRange ?? found.targetRange) }
    : { uri: found.uri.toString(), range: plain(found.range) };
}

function words(content: vscode.MarkdownString | vscode.MarkedString): string {
  return typeof content === "string" ? content : content.value;
}

function kindOf(kind: vscode.SymbolKind): string {
  return vscode.SymbolKind[kind] ?? "";
}

function plain({ start, end }: vscode.Range): { start: Place; end: Place } {
  const bare = ({ line, character }: vscode.Position) => ({ line, character });
  return { start: bare(start), end: bare(end) };
}

interface Place {
  line: number;
  character: number;
}
