/** Where waiting hunks stand in documents: told by the daemon, moved along with what is typed; without VS Code. */

import type { Hunk, Position, Range } from "./protocol";
import { baseLine, proposedLine } from "./words";

export interface Spot {
  proposalId: string;
  hunkId: string;
  /** First line (0-based). */
  first: number;
  /** The line after the last. */
  after: number;
  conflicted: boolean;
  words: string;
}

export interface LineChange {
  first: number;
  last: number;
  /** How many lines there are more (or fewer) now. */
  added: number;
}

/** The spots after a change of their document. */
export function shift(spots: readonly Spot[], change: LineChange): Spot[] {
  return spots.map((spot) => {
    if (change.last < spot.first)
      return { ...spot, first: spot.first + change.added, after: spot.after + change.added };
    if (change.first >= spot.after) return spot;
    return { ...spot, after: Math.max(spot.first + 1, spot.after + change.added) };
  });
}

/** Where a hunk stands in one side of its file's diff: its changed lines, without what stands around them. */
export function inSide(proposalId: string, hunk: Hunk, side: "base" | "proposed"): Spot {
  const [line, other] = side === "base" ? [baseLine(hunk), "+"] : [proposedLine(hunk), "-"];
  const first = hunk.aspect === "lines" ? Math.max(0, line - 1) : 0;
  const begun = hunk.lines.findIndex(isChanged);
  const changed = hunk.lines.slice(begun, hunk.lines.findLastIndex(isChanged) + 1);
  const after = first + Math.max(1, changed.filter((one) => !one.startsWith(other)).length);
  return { proposalId, hunkId: hunk.id, first, after, conflicted: hunk.state === "conflicted", words: "" };
}

const isChanged = (line: string): boolean => !line.startsWith(" ");

/** The spot that a caret is in, else the last one before it on the way of the eye. */
export function at(spots: readonly Spot[], line: number): Spot | undefined {
  return spots.find((spot) => spot.first <= line && line < Math.max(spot.after, spot.first + 1));
}

/** The next spot below (or above) a line; `undefined` at the end of the document. */
export function beside(spots: readonly Spot[], line: number, direction: 1 | -1): Spot | undefined {
  const sorted = [...spots].sort((a, b) => a.first - b.first);
  return direction === 1
    ? sorted.find((spot) => spot.first > line)
    : sorted.reverse().find((spot) => spot.first < line);
}

/** Where a range stands after a change of its document; what is typed at its edges stays outside. */
export function moved(range: Range, change: { range: Range; text: string }): Range {
  const { start, end } = change.range;
  const lines = change.text.split("\n");
  const last = lines.at(-1)?.length ?? 0;
  const after = { line: start.line + lines.length - 1, character: lines.length === 1 ? start.character + last : last };
  const shifted = ({ line, character }: Position) =>
    line === end.line
      ? { line: after.line, character: after.character + character - end.character }
      : { line: line + after.line - end.line, character };
  const first = before(range.start, start) ? range.start : before(range.start, end) ? start : shifted(range.start);
  const behind = !before(start, range.end) ? range.end : before(range.end, end) ? after : shifted(range.end);
  return { start: first, end: before(behind, first) ? first : behind };
}

const before = (a: Position, b: Position): boolean => a.line < b.line || (a.line === b.line && a.character < b.character);
