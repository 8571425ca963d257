/** Every command of the extension, by name. */

import * as vscode from "vscode";
import type { Ctx } from "../ctx";
import { Refusal } from "../daemon/daemon";
import type { Attachment } from "../draft";
import type { Proposal, SelectionParams, TurnStartParams } from "../protocol";
import { report } from "../report";
import { decide, restore, type Verb } from "../review/decide";
import type { Here } from "../review/here";
import { showAll, showDiff } from "../review/sides";
import type { TurnState } from "../store";
import { todoAt } from "../todo";
import { type ChangesView, type Node, selectionOf } from "../views/changes";
import type { CommandsOutput } from "../views/output";
import type { TurnPanels } from "../views/turnPanel";
import { type Asked, answer } from "./answer";
import { Doctor } from "./doctor";
import { installDaemon, showAccount, signIn, tryDemo } from "./first";
import { chooseOptions } from "./options";
import { attach, bufferPart, filePart, pictureParts, plainRange, problemsPart, selectionParts } from "./parts";
import { review } from "./reviews";
import { steer } from "./steer";
import { askPrompt, cancel, folderOf, goOn, runDraft, send, start } from "./turns";

export interface Parts {
  changes: ChangesView;
  panels: TurnPanels;
  output: CommandsOutput;
  here: Here;
}

type TurnRef = Pick<TurnState, "turnId">;
type Command = (...args: never[]) => unknown;

export function registerCommands(ctx: Ctx, { changes, panels, output, here }: Parts): void {
  const { store, daemon, draft } = ctx;
  const doctor = new Doctor(ctx);

  const commands: Record<string, Command> = {
    // ------------------------------------------------------------------------------------ start
    run: async (text?: string) => {
      folderOf(ctx);
      const words = typeof text === "string" ? text : await askPrompt(ctx, "Codex: Run");
      if (words) await runDraft(ctx, words);
    },
    runOnSelection: async () => {
      const editor = editorHere();
      const at = editor.document.uri;
      folderOf(ctx, at);
      const parts = selectionParts(editor);
      const words = await askPrompt(ctx, "Codex: Run on Selection");
      if (words) await runDraft(ctx, words, { parts, at });
    },
    fixProblemsHere: () => {
      const { document, selection } = editorHere();
      return fix(document, selection.isEmpty ? document.lineAt(selection.active.line).range : selection);
    },
    fixProblemsInFile: () => fix(editorHere().document),
    implementTodo: async (uri?: unknown, line?: number) => {
      const { document, range } = await todoAt(typeof uri === "string" ? uri : undefined, line);
      const selection = { type: "selection", uri: document.uri.toString(), range: plainRange(range) } as const;
      const words = "Implement this TODO, and remove its comment when it is done.";
      await start(ctx, [{ type: "text", text: words }, selection], undefined, document.uri);
    },
    reviewUncommitted: () => review(ctx, "uncommitted"),
    reviewCommit: () => review(ctx, "commit"),
    reviewBranch: () => review(ctx, "branch"),
    resumeThread: (turn?: TurnRef) => goOn(ctx, false, turn?.turnId),
    forkThread: (turn?: TurnRef) => goOn(ctx, true, turn?.turnId),
    steer: async (turn?: TurnRef) => void (await steer(ctx, turn?.turnId)),
    answer: (asked?: Asked, choice?: string) => answer(ctx, asked, choice),
    cancel: (turn?: TurnRef) => cancel(ctx, turn?.turnId),
    options: () => chooseOptions(ctx),

    // --------------------------------------------------------------------------------- attached
    attach: () => attach(ctx),
    addToPrompt: (uri?: vscode.Uri, uris?: vscode.Uri[]) => {
      const chosen = uris?.length ? uris : uri instanceof vscode.Uri ? [uri] : [];
      if (chosen.length) chosen.map(filePart).forEach((part) => draft.add(part));
      else draft.add(bufferPart(documentHere()));
    },
    addSelectionToPrompt: () => selectionParts(editorHere()).forEach((part) => draft.add(part)),
    addPictureToPrompt: () => pictureParts(editorHere()).forEach((part) => draft.add(part)),
    addProblemsToPrompt: async () => draft.add(await problemsPart(ctx, editorHere().document.uri)),
    removeAttachment: ({ id }: Attachment) => draft.remove(id),
    clearAttachments: () => draft.clear(),

    // ----------------------------------------------------------------------------------- review
    review: async () => {
      await daemon.ensure();
      await showAll(newest());
      await vscode.commands.executeCommand("codex.changes.focus");
    },
    openHunk: (node: Node) => {
      if (node.kind !== "proposal")
        return showDiff(node.proposal, node.file, node.kind === "hunk" ? node.hunk : undefined);
    },
    accept: (node?: Node) => decide(ctx, "accept", selectionOf(clicked(node))),
    reject: (node?: Node) => decide(ctx, "reject", selectionOf(clicked(node))),
    acceptHunk: (from?: "list") => decideHere("accept", from === "list"),
    rejectHunk: (from?: "list") => decideHere("reject", from === "list"),
    acceptFile: () => decideFile("accept"),
    rejectFile: () => decideFile("reject"),
    acceptAll: () => decide(ctx, "accept", { proposalId: newest().proposalId }),
    rejectAll: () => decide(ctx, "reject", { proposalId: newest().proposalId }),
    acceptChecked: async () => {
      for (const selection of changes.selections) await decide(ctx, "accept", selection);
    },
    undo: (node?: Node) => restore(ctx, "undo", node?.proposal?.proposalId),
    redo: (node?: Node) => restore(ctx, "redo", node?.proposal?.proposalId),
    nextHunk: () => here.step(1),
    previousHunk: () => here.step(-1),

    // ------------------------------------------------------------------------------------ watch
    openTurn: async (turn?: TurnRef) => {
      const id = turn?.turnId ?? store.turns[0]?.turnId;
      if (id) await panels.open(id);
    },
    showCommands: () => output.show(),
    showLog: () => daemon.log.show(),
    showDoctor: () => doctor.show(),

    // ------------------------------------------------------------------------------------ first
    restart: () => daemon.restart(),
    installDaemon: () => installDaemon(ctx),
    signIn: (turn?: TurnRef) => signIn(ctx, turn?.turnId),
    account: () => showAccount(ctx),
    tryDemo: () => tryDemo(ctx),
  };

  for (const [name, command] of Object.entries(commands)) {
    const run = async (...args: unknown[]) => {
      try {
        return await (command as (...args: unknown[]) => unknown)(...args);
      } catch (error) {
        report(ctx, error);
        return undefined;
      }
    };
    ctx.extension.subscriptions.push(vscode.commands.registerCommand(`codex.${name}`, run));
  }

  // Lenses and code actions are the daemon's; what they ask for goes the same way as everything else.
  ctx.onCommand = async (name, argument) => {
    try {
      switch (name) {
        case "codex.proposal.accept":
          return await decide(ctx, "accept", argument as SelectionParams);
        case "codex.proposal.reject":
          return await decide(ctx, "reject", argument as SelectionParams);
        case "codex.turn.start": {
          const params = argument as TurnStartParams;
          return { turnId: await send(ctx, params, folderOf(ctx, uriOf(params))) };
        }
        case "codex.doctor":
          return await doctor.show();
        default: {
          const params = { command: name, arguments: argument === undefined ? [] : [argument] };
          return await (await daemon.ensure()).sendRequest("workspace/executeCommand", params);
        }
      }
    } catch (error) {
      report(ctx, error);
      return undefined;
    }
  };

  async function fix(document: vscode.TextDocument, range?: vscode.Range): Promise<void> {
    const part = await problemsPart(ctx, document.uri, range);
    await start(ctx, [{ type: "text", text: "Fix these problems." }, part], undefined, document.uri);
  }

  function newest(): Proposal {
    const open = store.open.filter((proposal) => proposal.state === "open");
    const proposal = open.find((one) => one.proposalId === ctx.touched) ?? open[0];
    if (!proposal) throw new Refusal("There is nothing to decide.", "nothingOpen");
    return proposal;
  }

  /** The hunk at the caret of the editor, or what is selected in the list. */
  function decideHere(verb: Verb, inList: boolean): Promise<unknown> {
    if (inList) return decide(ctx, verb, selectionOf(clicked(changes.view.selection[0])));
    const spot = here.current();
    if (!spot) throw new Refusal("No hunk waits for you in this editor.", "nothingOpen");
    return decide(ctx, verb, { proposalId: spot.proposalId, hunkIds: [spot.hunkId] });
  }

  async function decideFile(verb: Verb): Promise<void> {
    const spots = here.waiting();
    for (const proposalId of new Set(spots.map((spot) => spot.proposalId))) {
      const hunkIds = spots.filter((spot) => spot.proposalId === proposalId).map((spot) => spot.hunkId);
      await decide(ctx, verb, { proposalId, hunkIds });
    }
  }
}

/** VS Code does not say which row was clicked when the tree was just drawn anew. */
function clicked(node: Node | undefined): Node {
  if (!node) throw new Refusal("The list has just changed.", "listMoved", "Click again.");
  return node;
}

/** The document or cell with the caret, else the notebook that is shown. */
function documentHere(): vscode.TextDocument | vscode.NotebookDocument {
  const { activeTextEditor, activeNotebookEditor } = vscode.window;
  return activeTextEditor?.document ?? activeNotebookEditor?.notebook ?? editorHere().document;
}

function editorHere(): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor;
  if (!editor) throw new Refusal("Open a file first.", "noEditor");
  return editor;
}

function uriOf({ prompt }: TurnStartParams): vscode.Uri | undefined {
  const part = typeof prompt === "string" ? undefined : prompt.find((one) => "uri" in one && one.uri);
  return part && "uri" in part && part.uri ? vscode.Uri.parse(part.uri) : undefined;
}
