/** What Codex asks, in words that show all of it; without VS Code. */

import { drawn, drawnLine } from "./inert";
import type { Question, QuestionGone } from "./protocol";
import { elapsed, plural } from "./words";

/** Who asks for what, in words of ours. */
export function asks({ kind, files, server }: Question): string {
  switch (kind) {
    case "command":
      return "Codex asks to run a command";
    case "fileChange":
      return `Codex asks to change ${files?.length ? plural(files.length, "file") : "files"}`;
    case "permissions":
      return "Codex asks to be permitted more";
    case "elicitation":
      return server ? `The MCP server ${drawnLine(server, 80)} asks` : "An MCP server asks";
    case "userInput":
      return "Codex asks you";
  }
}

/** What it is about, in one line. */
export function subject(question: Question): string {
  const { command, files, permissions, text } = question;
  return drawnLine(command ?? files?.map(({ path }) => path).join(", ") ?? permissions?.join(", ") ?? text);
}

export interface Fact {
  name: string;
  text: string;
  /** Whether each of its signs counts. */
  exact: boolean;
}

/** All there is to read before answering. */
export function facts({ command, cwd, files, permissions, url, reason, text }: Question): Fact[] {
  const all: Fact[] = [];
  const add = (name: string, some: string | null | undefined, exact = false) => {
    if (some) all.push({ name, text: drawn(some), exact });
  };
  add("Command", command, true);
  for (const { path, kind, diff } of files ?? []) add(`${drawnLine(kind, 40)} ${drawnLine(path)}`, diff || "(no text)", true);
  add("Permissions", permissions?.join("\n"), true);
  if (!all.length) add("Question", text);
  add("Page", url, true);
  add("In", cwd, true);
  add("Why", reason);
  return all;
}

/** Choices, the one that is taken when nobody answers first. */
export function choicesOf({ choices, default: first }: Question): string[] {
  return [first, ...choices.filter((choice) => choice !== first)];
}

/** Choices that let nothing happen. */
export const refuses = (question: Question, choice: string): boolean =>
  choice === question.default || choice === "decline" || choice === "cancel";

export function label({ labels }: Question, choice: string): string {
  return drawnLine(labels[choice] ?? choice, 100);
}

const SHORT = 160;

/**
 * Everything that matters in one line, if there is so little of it that it can be read and answered in a notification.
 * Not so what has brackets: VS Code would make links of some.
 */
export function inShort(question: Question): string | undefined {
  const { kind, command, cwd, fields } = question;
  if (kind !== "command" || !command || fields?.length) return undefined;
  const words = cwd ? `${command} (in ${cwd})` : command;
  return words.length <= SHORT && drawnLine(words) === words && !/[[\]]/.test(words) ? words : undefined;
}

/** How long an answer is waited for, `now` in seconds since 1970. */
export function left({ expiresAt }: Question, now: number): string {
  return expiresAt == null ? "" : `${elapsed(expiresAt - now)} left`;
}

/** How it came out. */
export function outcome(question: QuestionGone): string {
  const { answer } = question;
  const said = answer == null ? "" : `: ${label(question, answer)}`;
  switch (question.outcome) {
    case "answered":
      return `Answered${said}`;
    case "expired":
      return `Nobody answered in time${said}`;
    case "withdrawn":
      return "Codex wanted no answer any more";
    case "turnEnded":
      return "The turn ended";
  }
}

/** Lines of at most `width` signs, so that a place that cuts lines shows all of them. */
export function folded(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => {
    const signs = [...line];
    const rows = Math.max(1, Math.ceil(signs.length / width));
    return Array.from({ length: rows }, (_, row) => signs.slice(row * width, (row + 1) * width).join(""));
  });
}
