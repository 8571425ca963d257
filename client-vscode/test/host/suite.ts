/** Tests inside the real extension host, against the installed extension. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as vscode from "vscode";
import type { Ctx } from "../../src/ctx";

const extension = vscode.extensions.getExtension<{ ctx: Ctx; took: number }>("codex-lsp.codex-lsp");
const folder = () => vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file("/");
const uri = (name: string) => vscode.Uri.joinPath(folder(), name);
const disk = (name: string) => readFileSync(uri(name).fsPath, "utf8");
const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`codex.${command}`, ...args);
let ctx: Ctx;

async function until<T>(what: string, check: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  const end = Date.now() + 120_000;
  for (;;) {
    const value = await check();
    if (value) return value;
    if (Date.now() > end) throw new Error(`not within 120 s: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Runs a turn to its end; returns its id. */
async function turn(prompt: string): Promise<string> {
  const before = new Set(ctx.store.turns.map((one) => one.turnId));
  await run("run", prompt);
  return finished(before);
}

async function finished(before: Set<string>): Promise<string> {
  const found = await until("a new turn ended", () =>
    ctx.store.turns.find((one) => !before.has(one.turnId) && one.status !== "running"),
  );
  assert.equal(found.status, "completed", found.error?.message);
  if (found.proposalId) {
    const id = found.proposalId;
    await until("its proposal is known", () => ctx.store.proposal(id)?.state === "open");
  }
  return found.turnId;
}

/** Runs a turn with some documents that changes their copies; returns what the agent said. */
async function copies(...uris: vscode.Uri[]): Promise<string> {
  const before = new Set(ctx.store.turns.map((one) => one.turnId));
  const parts = uris.map((one) => ({ type: "buffer" as const, uri: one.toString() }));
  const prompt = [{ type: "text", text: "Change the copies" }, ...parts];
  await ctx.onCommand("codex.turn.start", { prompt });
  const id = await finished(before);
  return [...(ctx.store.turn(id)?.items.values() ?? [])].map((item) => item.text).join("\n");
}

async function open(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri(name));
  await vscode.window.showTextDocument(document);
  return document;
}

async function edit(document: vscode.TextDocument, how: (edit: vscode.WorkspaceEdit) => void): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  how(change);
  assert.ok(await vscode.workspace.applyEdit(change));
  assert.ok(document.isDirty);
}

suite("the installed extension", () => {
  teardown(async () => {
    if (ctx.store.open.length) await run("rejectAll");
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  test("is activated in under 50 ms and starts nothing", async () => {
    assert.ok(extension);
    const api = await extension.activate();
    ctx = api.ctx;
    assert.equal(ctx.daemon.state, "stopped");
    console.log(`activation took ${api.took.toFixed(1)} ms`);
    assert.ok(api.took < 50, `${api.took} ms`);
  });

  test("a clean open document ends saved when a hunk is accepted", async () => {
    const document = await open("README.md");
    await turn("Shout");
    assert.match(disk("README.md"), /Says hello/);
    await run("acceptAll");
    assert.match(document.getText(), /SAYS HELLO/);
    await until("it is saved", () => !document.isDirty);
    assert.match(disk("README.md"), /SAYS HELLO/);
    await run("undo");
    await until("undone and saved", () => disk("README.md").includes("Says hello") && !document.isDirty);
  });

  test("a closed file is written without being opened", async () => {
    await turn("Shout");
    await run("acceptAll");
    assert.match(disk("README.md"), /SAYS HELLO/);
    assert.ok(!vscode.workspace.textDocuments.some((other) => other.uri.path.endsWith("README.md") && other.isDirty));
    await run("undo");
    assert.match(disk("README.md"), /Says hello/);
  });

  test("a line that the user changed meanwhile is a conflict: nothing is lost, and it is a problem", async () => {
    const document = await open("README.md");
    await turn("Shout");
    const line = document.lineAt(2).range;
    await edit(document, (change) => change.replace(document.uri, line, "Says nothing."));
    await run("acceptAll");
    assert.equal(document.lineAt(2).text, "Says nothing.");
    const hunk = ctx.store.open[0]?.files[0]?.hunks[0];
    assert.equal(hunk?.state, "conflicted");
    await until("a problem is shown", () => vscode.languages.getDiagnostics(document.uri).some((one) => one.source === "codex"));
  });

  test("where hunks wait follows what is typed above them", async () => {
    const document = await open("README.md");
    await turn("Shout");
    const spot = await until("a spot", () => ctx.spots(document.uri)[0]);
    assert.equal(spot.first, 2);
    await edit(document, (change) => change.insert(document.uri, new vscode.Position(0, 0), "one\ntwo\n"));
    assert.equal(ctx.spots(document.uri)[0]?.first, 4);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", document.uri);
    assert.deepEqual([...new Set(lenses.map((lens) => lens.range.start.line))], [4], "lenses agree");
    await run("nextHunk");
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, 4);
    await run("acceptHunk");
    assert.equal(document.lineAt(4).text, "SAYS HELLO.");
    assert.equal(ctx.spots(document.uri).length, 0);
    assert.ok(document.isDirty, "what the user did not save stays unsaved");
    await run("undo");
  });

  test("the agent asks the editor and its language extensions", async () => {
    const document = await open("greet.py");
    const at = (line: number, from = 4, to = 9) => new vscode.Range(line, from, line, to);
    const here = (line: number) => new vscode.Location(document.uri, at(line));
    const outside = new vscode.Location(vscode.Uri.file("/usr/lib/python3/abc.py"), at(0));
    const python = { language: "python" };
    const asked: string[] = [];
    const note = <T>({ line, character }: vscode.Position, value: T) => (asked.push(`${line}:${character}`), value);
    const symbol = new vscode.DocumentSymbol("greet", "says hello", vscode.SymbolKind.Function, at(3, 0, 16), at(3));
    symbol.children = [new vscode.DocumentSymbol("name", "", vscode.SymbolKind.Variable, at(3, 10, 14), at(3, 10, 14))];
    const problems = vscode.languages.createDiagnosticCollection("test");
    problems.set(document.uri, [new vscode.Diagnostic(at(4), "an f-string\nis shorter", vscode.DiagnosticSeverity.Warning)]);
    const given = [
      problems,
      vscode.languages.registerDefinitionProvider(python, { provideDefinition: (_, place) => note(place, [here(3), outside]) }),
      vscode.languages.registerReferenceProvider(python, { provideReferences: (_, place) => note(place, [here(8), here(12)]) }),
      vscode.languages.registerHoverProvider(python, { provideHover: (_, place) => note(place, new vscode.Hover("greet(name) **str**")) }),
      vscode.languages.registerDocumentSymbolProvider(python, { provideDocumentSymbols: () => [symbol] }),
      vscode.languages.registerWorkspaceSymbolProvider({
        provideWorkspaceSymbols: (query) => [new vscode.SymbolInformation(query, vscode.SymbolKind.Function, "greeter", here(3))],
      }),
    ];
    await edit(document, (change) => change.insert(document.uri, new vscode.Position(0, 3), "Really "));
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new vscode.Selection(3, 4, 3, 9);
    const id = await turn("Ask the editor");
    for (const one of given) one.dispose();
    const items = [...(ctx.store.turn(id)?.items.values() ?? [])].filter(({ type }) => type === "mcp_tool_call");
    const texts = items.map(({ tool, result }) => [
      tool,
      (result as { content: { text: string }[] } | null)?.content[0]?.text ?? "nothing",
    ]);
    const told = Object.fromEntries(texts) as Record<string, string>;
    assert.equal(told.selections, "greet.py:4-4 selected (where the user is):\ngreet");
    assert.equal(told.diagnostics, "greet.py:5: warning: an f-string\nis shorter");
    assert.match(told.document_symbols ?? "", /^4-4 Function greet\n {2}4-4 Variable name/);
    assert.equal(told.definition, "greet.py:4\n[1 outside the folders of this turn]");
    assert.equal(told.references, "greet.py:9\ngreet.py:13");
    assert.equal(told.hover, "greet(name) **str**");
    assert.match(told.workspace_symbols ?? "", /greet\.py:4: Function greet in greeter/);
    assert.match(told.read_document ?? "", /^greet\.py, live text.*\n"""Really Greets people\."""$/);
    assert.deepEqual(asked, ["8:11", "3:4", "3:4"]);
  });

  test("problems of a file go in with the prompt", async () => {
    const document = await open("notes.txt");
    const problems = vscode.languages.createDiagnosticCollection("test");
    const range = new vscode.Range(0, 0, 0, 5);
    problems.set(document.uri, [new vscode.Diagnostic(range, "the flux is uncapacitated")]);
    const before = new Set(ctx.store.turns.map((one) => one.turnId));
    await run("fixProblemsInFile");
    const id = await finished(before);
    problems.dispose();
    const said = [...(ctx.store.turn(id)?.items.values() ?? [])].map((item) => item.text).join("\n");
    assert.match(said, /flux is uncapacitated/);
  });

  test("an untitled document goes in as it is, and what is changed in its copy enters it", async () => {
    const document = await vscode.workspace.openTextDocument({ content: "ünsaved\nlower\n", language: "python" });
    await vscode.window.showTextDocument(document);
    const said = await copies(document.uri);
    assert.match(said, /ünsaved\nlower/);
    const [file] = ctx.store.open[0]?.files ?? [];
    assert.deepEqual([file?.uri, file?.buffer], [document.uri.toString(), true]);
    await run("acceptAll");
    assert.equal(document.getText(), "ünsaved\nUPPER\n");
    assert.ok(document.isUntitled && document.isDirty, "it is written nowhere");
    await run("undo");
    assert.equal(document.getText(), "ünsaved\nlower\n");
  });

  test("a notebook's cells go in as they are, and what is changed in a cell's copy enters the cell", async () => {
    const none = { deserializeNotebook: () => new vscode.NotebookData([]), serializeNotebook: () => new Uint8Array() };
    const format = vscode.workspace.registerNotebookSerializer("test-notebook", none);
    const { Code, Markup } = vscode.NotebookCellKind;
    const data = new vscode.NotebookData([
      new vscode.NotebookCellData(Markup, "# Title", "markdown"),
      new vscode.NotebookCellData(Code, "x = 'lower'", "python"),
    ]);
    const notebook = await vscode.workspace.openNotebookDocument("test-notebook", data);
    await vscode.window.showNotebookDocument(notebook);
    const cell = notebook.cellAt(1).document;
    const change = new vscode.WorkspaceEdit();
    change.insert(cell.uri, new vscode.Position(0, 11), "  # typed");
    assert.ok(await vscode.workspace.applyEdit(change));
    const said = await copies(notebook.uri, cell.uri);
    assert.match(said, /# %% \[markdown\]\n# # Title\n\n# %%\nx = 'lower' {2}# typed/);
    await run("acceptAll");
    assert.equal(cell.getText(), "x = 'UPPER'  # typed");
    await run("undo");
    assert.equal(cell.getText(), "x = 'lower'  # typed");
    format.dispose();
  });

  test("documents of other schemes and whole notebooks are added to the prompt as they are shown; our own log is not", async () => {
    const provider = { provideTextDocumentContent: () => "shown only: kumquat" };
    const shown = vscode.workspace.registerTextDocumentContentProvider("shown", provider);
    const channel = vscode.window.createOutputChannel("Build");
    channel.append("warning: tangerine");
    channel.show(true);
    const view = vscode.Uri.parse("shown:/view/table.sql");
    await until("the view is looked at", async () => {
      await vscode.window.showTextDocument(view); // the panel that opens may take the focus after it
      return vscode.window.activeTextEditor?.document.uri.toString() === view.toString();
    });
    await run("addToPrompt");
    const output = await until("the channel is a document", () =>
      vscode.workspace.textDocuments.find(({ uri: { scheme, path } }) => scheme === "output" && path.includes("Build")),
    );
    await until("it holds what was said", () => output.getText().includes("tangerine"));
    await run("addToPrompt", output.uri);
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Code, "y = 'pomelo'", "python");
    const none = { deserializeNotebook: () => new vscode.NotebookData([]), serializeNotebook: () => new Uint8Array() };
    const format = vscode.workspace.registerNotebookSerializer("test-notebook", none);
    const notebook = await vscode.workspace.openNotebookDocument("test-notebook", new vscode.NotebookData([cell]));
    await run("addToPrompt", notebook.uri);
    await run("addToPrompt", notebook.cellAt(0).document.uri);
    ctx.daemon.log.show();
    const log = await until("the log is a document", () =>
      vscode.workspace.textDocuments.find(({ uri: { scheme, path } }) => scheme === "output" && path.includes("Daemon")),
    );
    await run("addToPrompt", log.uri);
    const name = notebook.uri.path.split("/").at(-1);
    const labels = ctx.draft.attachments.map(({ label }) => label);
    assert.deepEqual([labels[0], ...labels.slice(2)], ["table.sql", name, `${name} (cell 1)`]);
    const id = await turn("Change the copies");
    const said = [...(ctx.store.turn(id)?.items.values() ?? [])].map((item) => item.text).join("\n");
    for (const fruit of ["kumquat", "tangerine", "pomelo"]) assert.match(said, new RegExp(fruit));
    assert.equal(ctx.draft.attachments.length, 0);
    for (const one of [shown, channel, format]) one.dispose();
  });

  test("the daemon's code actions run with the options of the workspace", async () => {
    const document = await open("notes.txt");
    const range = new vscode.Range(0, 0, 0, 5);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      range,
    );
    const action = actions.find(({ title }) => title === "Codex: Work on the selection");
    assert.ok(action?.command);
    const before = new Set(ctx.store.turns.map((one) => one.turnId));
    const args = (action.command.arguments ?? []) as unknown[];
    await vscode.commands.executeCommand(action.command.command, ...args);
    await finished(before);
  });

  test("a restart of the daemon by hand loses nothing that waits", async () => {
    await turn("Shout");
    const before = ctx.store.open[0]?.proposalId;
    await run("restart");
    await until("the proposal is back", () => ctx.store.open[0]?.proposalId === before);
    await run("acceptAll");
    assert.match(disk("README.md"), /SAYS HELLO/);
    await run("undo");
  });
});
