/** Where waiting hunks stand in documents: told by the daemon, moved along with what is typed; without VS Code. */

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
