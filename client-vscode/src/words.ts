/** Short texts about turns, files and hunks, without VS Code. */

import type { File, Hunk, Proposal, Usage } from "./protocol";

export const waiting = (hunk: Hunk): boolean => hunk.state === "pending" || hunk.state === "conflicted";

/** Hunks that can still be decided, file by file. */
export function undecided(proposal: Proposal): { file: File; hunk: Hunk }[] {
  return proposal.files.flatMap((file) => file.hunks.filter(waiting).map((hunk) => ({ file, hunk })));
}

export const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

export function elapsed(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number) => String(value).padStart(2, "0");
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes}:${two(whole % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}

/** `12.3k tokens`; input and output together. */
export function tokens(usage: Usage | null | undefined): string | undefined {
  if (!usage) return undefined;
  const count = (usage.inputTokens ?? 0) + (usage.outputTokens ?? 0);
  return `${count < 1000 ? count : `${(count / 1000).toFixed(1)}k`} tokens`;
}

/** What a hunk does, by its first changed line. */
export function hunkLabel(file: File, hunk: Hunk): string {
  switch (hunk.aspect) {
    case "rename":
      return `rename ${file.oldPath ?? ""} to ${file.path}`;
    case "mode":
      return `permissions ${file.mode?.old ?? "none"} to ${file.mode?.new ?? "none"}`;
    case "eol":
      return "convert line ends";
    case "whole":
      if (file.linkTarget != null) return `link to ${file.linkTarget}`;
      return { add: "new file", delete: "delete file", update: "replace file", rename: "replace file" }[file.kind];
    case "lines": {
      const changed = hunk.lines.filter((line) => !line.startsWith(" "));
      const telling = (sign: string) => changed.find((line) => line.startsWith(sign) && line.slice(1).trim());
      const words = (telling("+") ?? telling("-") ?? "blank lines").replace(/^[+-]/, "").trim();
      return words.length > 80 ? `${words.slice(0, 79)}…` : words;
    }
  }
}

/** `+2 −1`, or nothing for what has no lines. */
export function hunkSize(hunk: Hunk): string {
  const count = (sign: string) => hunk.lines.filter((line) => line.startsWith(sign)).length;
  const [more, less] = [count("+"), count("-")];
  return [more ? `+${more}` : "", less ? `−${less}` : ""].filter(Boolean).join(" ");
}

/** What a person should know of a file before deciding, most important first. */
export function badges(file: File): string[] {
  return [
    file.blocked ? "never applied" : "",
    file.hunks.some((hunk) => hunk.state === "conflicted") ? "conflict" : "",
    file.sensitive ? "sensitive" : "",
    file.binary ? "binary" : "",
    file.kind === "update" ? "" : { add: "new", delete: "deleted", rename: "renamed" }[file.kind],
    ...file.origin.map((origin) => ({ patch: "by patch", command: "by command" })[origin]),
  ].filter(Boolean);
}

/** The line of the proposed text (1-based) where a hunk's first change stands. */
export function proposedLine(hunk: Hunk): number {
  const context = hunk.lines.findIndex((line) => !line.startsWith(" "));
  return Math.max(1, hunk.newStart + Math.max(0, context));
}

/** The line of the base (1-based) where a hunk's first change stands; 0 in a file that was not there. */
export function baseLine(hunk: Hunk): number {
  const context = hunk.lines.findIndex((line) => !line.startsWith(" "));
  return hunk.oldStart && hunk.oldStart + Math.max(0, context);
}
