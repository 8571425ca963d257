/** Answering what Codex asks: nothing is said yes to by a key that was meant for something else. */

import * as vscode from "vscode";
import type { Ctx } from "../ctx";
import { Refusal } from "../daemon/daemon";
import { drawn, drawnLine, withoutIcons } from "../inert";
import type { Question, QuestionField } from "../protocol";
import { choicesOf, folded, label, left, refuses, subject, whole } from "../questions";

/** A question, or a turn that has one. */
export interface Asked {
  questionId?: string;
  turnId?: string;
}

type Content = Record<string, unknown>;

/** Answers with `choice`, or lets the user choose; what has fields is always gone through. */
export async function answer(ctx: Ctx, asked: Asked = {}, choice?: string): Promise<void> {
  const question = await find(ctx, asked);
  if (!question) return;
  const gone = new vscode.CancellationTokenSource();
  const stop = ctx.store.listen(() => {
    if (!ctx.store.question(question.questionId)) gone.cancel();
  });
  try {
    const chosen = choice ?? (await choose(question, gone.token));
    if (chosen === undefined) return;
    const fields = chosen === "accept" ? (question.fields ?? []) : [];
    const content = await fill(fields, gone.token);
    if (!content || gone.token.isCancellationRequested) return;
    const { questionId } = question;
    await ctx.daemon.request("codex/question/answer", { questionId, answer: chosen, ...(fields.length ? { content } : {}) });
  } finally {
    stop();
    gone.dispose();
  }
}

async function find({ store }: Ctx, { questionId, turnId }: Asked): Promise<Question | undefined> {
  if (questionId) {
    const question = store.question(questionId);
    if (!question) throw new Refusal("This question waits for no answer any more.", "questionGone");
    return question;
  }
  const questions = store.questions.filter((one) => !turnId || one.turnId === turnId);
  if (!questions.length) throw new Refusal("Codex asks nothing.", "nothingAsked");
  if (questions.length === 1) return questions[0];
  const items = questions.map((question) => ({ label: withoutIcons(subject(question)), description: left(question, Date.now() / 1000), question }));
  return (await vscode.window.showQuickPick(items, { title: "Answer which question?" }))?.question;
}

const WIDTH = 80;
const MOST_ROWS = 14;

type Row = vscode.QuickPickItem & { choice?: string; open?: () => unknown };

/** A pick with all of the question and its choices; what refuses comes first. Goes with the question. */
async function choose(question: Question, gone: vscode.CancellationToken): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<Row>();
  const { Separator } = vscode.QuickPickItemKind;
  const rows: Row[] = [];
  const lines = folded(whole(question), WIDTH);
  rows.push(...lines.slice(0, MOST_ROWS).map((line) => ({ label: withoutIcons(line) || " ", alwaysShow: true })));
  if (lines.length > MOST_ROWS) {
    const open = () => vscode.commands.executeCommand("codex.openTurn", { turnId: question.turnId });
    rows.push({ label: `$(open-preview) Read all ${lines.length} lines in the page of the turn`, alwaysShow: true, open });
  }
  const { url } = question;
  if (url && /^https?:/i.test(url)) {
    const open = () => vscode.env.openExternal(vscode.Uri.parse(url, true));
    rows.push({ label: "$(link-external) Open the page in a browser", alwaysShow: true, open });
  }
  rows.push({ kind: Separator, label: "Your answer" });
  const choices = choicesOf(question).map((choice) => ({
    label: `$(${refuses(question, choice) ? "close" : "check"}) ${withoutIcons(label(question, choice))}`,
    description: choice === "acceptForSession" ? "until the daemon ends" : "",
    alwaysShow: true,
    choice,
  }));
  pick.items = [...rows, ...choices];
  pick.activeItems = choices.slice(0, 1);
  pick.placeholder = "Choose an answer; Escape leaves the question open";
  const tick = () => {
    pick.title = ["Codex asks", left(question, Date.now() / 1000)].filter(Boolean).join(" · ");
  };
  tick();
  const clock = setInterval(tick, 1000);
  const ending = gone.onCancellationRequested(() => pick.hide());
  try {
    return await new Promise<string | undefined>((done) => {
      pick.onDidAccept(() => {
        const [row] = pick.activeItems;
        if (row?.choice !== undefined) done(row.choice);
        else row?.open?.(); // what is read is no answer
      });
      pick.onDidHide(() => done(undefined));
      pick.show();
    });
  } finally {
    clearInterval(clock);
    ending.dispose();
    pick.dispose();
  }
}

/** Asks for each field in turn; `undefined` when the user gave up. */
async function fill(fields: QuestionField[], gone: vscode.CancellationToken): Promise<Content | undefined> {
  const content: Content = {};
  for (const [index, field] of fields.entries()) {
    const title = `${drawnLine(field.label, 100)} (${index + 1}/${fields.length})`;
    const value = await one(field, title, gone);
    if (value === undefined) return undefined;
    if (value !== NOTHING) content[field.id] = value;
  }
  return content;
}

/** A field that is left out. */
const NOTHING = Symbol("nothing");

async function one(field: QuestionField, title: string, gone: vscode.CancellationToken): Promise<unknown> {
  const placeHolder = field.text ? drawnLine(field.text, 200) : "";
  const options = field.type === "boolean" ? YES_NO : field.options;
  if (!options) return typed(field, title, gone);
  const items = options.map(({ value, label, description }) => ({
    label: withoutIcons(drawnLine(label, 100)),
    description: withoutIcons(drawnLine(description ?? "", 100)),
    value: field.type === "boolean" ? value === "true" : value,
    picked: Array.isArray(field.default) ? field.default.includes(value) : String(field.default) === value,
  }));
  if (field.type === "strings") {
    const chosen = await vscode.window.showQuickPick(items, { title, placeHolder, canPickMany: true }, gone);
    return chosen?.map(({ value }) => value);
  }
  const more = [
    ...(field.other ? [{ label: "$(edit) Something else…", other: true }] : []),
    ...(field.required ? [] : [{ label: "$(circle-slash) Leave it out", value: NOTHING }]),
  ];
  type Choice = vscode.QuickPickItem & { value?: unknown; other?: boolean };
  const chosen = await vscode.window.showQuickPick<Choice>([...items, ...more], { title, placeHolder }, gone);
  return chosen?.other ? typed(field, title, gone) : chosen?.value;
}

const YES_NO = [
  { value: "true", label: "Yes", description: null },
  { value: "false", label: "No", description: null },
];

async function typed(field: QuestionField, title: string, gone: vscode.CancellationToken): Promise<unknown> {
  const isNumber = field.type === "number" || field.type === "integer";
  const wrong = (text: string): string | undefined => {
    if (!text.trim()) return field.required ? "This is needed." : undefined;
    if (!isNumber) return undefined;
    const value = Number(text);
    const ok = field.type === "integer" ? Number.isSafeInteger(value) : Number.isFinite(value);
    return ok ? undefined : `Not ${field.type === "integer" ? "a whole number" : "a number"}.`;
  };
  const text = await vscode.window.showInputBox(
    {
      title,
      prompt: drawn(field.text ?? ""),
      value: typeof field.default === "string" || typeof field.default === "number" ? String(field.default) : "",
      password: field.secret ?? false,
      ignoreFocusOut: true,
      validateInput: wrong,
    },
    gone,
  );
  if (text === undefined) return undefined;
  if (!text.trim() && !field.required) return NOTHING;
  return isNumber ? Number(text) : text;
}
