/** What Codex asks, in words that show all of it; without VS Code. */

import { drawn, drawnLine } from "./inert";
import type { Decision, Question, QuestionGone } from "./protocol";
import { elapsed } from "./words";

/** A question as an item of its turn: what the daemon keeps of it, with all of it if it was asked in this window. */
export type QuestionItem = Pick<Question, "text"> &
  Partial<Omit<Question, "text">> &
  Partial<Pick<QuestionGone, "outcome">> &
  Partial<Pick<Decision, "answer" | "by">> & { id: string; status?: string };

/** What it is about, in one line. */
export function subject({ command, files, permissions, text }: Question): string {
  return drawnLine(command ?? files?.map(({ path }) => path).join(", ") ?? permissions?.join(", ") ?? text.split("\n")[0] ?? "");
}

/** All there is to read before answering. */
export const whole = ({ text }: Pick<Question, "text">): string => drawn(text);

const SHORT = 240;

/** Whether a notification can show it as it is: VS Code would make links of some words in brackets. */
const fits = (words: string): boolean => words.length <= SHORT && drawnLine(words) === words && !/[[\]]/.test(words);

/** All of a question in one line, if there is so little of it that it can be read and answered in a notification. */
export function inShort({ text, fields }: Question): string | undefined {
  const words = text.split("\n").join(" · ");
  return !fields?.length && fits(words) ? words : undefined;
}

/** What it begins with, for where it cannot be answered. */
export function beginning({ text }: Question): string {
  const [first = ""] = text.split("\n");
  return fits(first) ? first : "";
}

/** Choices, the one that is taken when nobody answers first. */
export function choicesOf({ choices, default: first }: Question): string[] {
  return [first, ...choices.filter((choice) => choice !== first)];
}

/** Whether a choice lets nothing happen. */
export const refuses = (question: Question, choice: string): boolean =>
  choice === question.default || choice === "decline" || choice === "cancel";

const LABELS: Record<string, string> = { accept: "Yes", acceptForSession: "Yes", decline: "No", cancel: "No" };

export function label({ labels }: Partial<Question>, choice: string): string {
  return drawnLine(labels?.[choice] ?? LABELS[choice] ?? choice, 100);
}

/** How long an answer is waited for, `now` in seconds since 1970. */
export function left({ expiresAt }: Question, now: number): string {
  return expiresAt == null ? "" : `${elapsed(expiresAt - now)} left`;
}

/** When silence becomes a no, on the user's clock. */
export function until({ expiresAt }: Question): string {
  return expiresAt == null ? "" : `no at ${new Date(expiresAt * 1000).toLocaleTimeString()}`;
}

const DECIDED: Record<Decision["by"], string> = {
  user: "Answered",
  settings: "Decided by your settings",
  memory: "Decided as you did before",
  time: "Nobody answered in time",
  size: "Too long to be read, or too many at once",
  codex: "Codex wanted no answer any more",
  end: "The turn ended before an answer",
};
const ENDED: Record<QuestionGone["outcome"], Decision["by"]> = { answered: "user", expired: "time", withdrawn: "codex", turnEnded: "end" };

/** How it came out, once it has. */
export function outcome(item: QuestionItem): string | undefined {
  const by = item.by ?? (item.outcome && ENDED[item.outcome]);
  return by && `${DECIDED[by]}${item.answer == null ? "" : `: ${label(item, item.answer)}`}`;
}

/** Lines of at most `width` signs, so that a place that cuts lines shows all of them. */
export function folded(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => {
    const signs = [...line];
    const rows = Math.max(1, Math.ceil(signs.length / width));
    return Array.from({ length: rows }, (_, row) => signs.slice(row * width, (row + 1) * width).join(""));
  });
}
