/** Cuts Markdown that still grows into pieces, so that only the last one is rendered anew; without VS Code. */

export interface Piece {
  /** Where it begins in the text. */
  from: number;
  /** The line that opened the code block in which it begins, or nothing. */
  fence: string;
}

/** Characters after which a piece ends between two paragraphs, and after which it ends in any line (or in a very long one). */
export const ENOUGH = 8_000;
export const TOO_MUCH = 64_000;

/** The pieces of `text`, going on from those of its beginning. What is appended later changes nothing but the last. */
export function pieces(text: string, known: readonly Piece[] = []): Piece[] {
  const all = known.length ? [...known] : [{ from: 0, fence: "" }];
  for (let next = cut(text, all.at(-1)); next; next = cut(text, next)) all.push(next);
  return all;
}

function cut(text: string, { from, fence }: Piece = { from: 0, fence: "" }): Piece | undefined {
  let open = fence;
  let blank = false;
  for (let line = from; ; ) {
    const end = text.indexOf("\n", line);
    const long = from + 2 * TOO_MUCH;
    if (end < 0 ? text.length > long : end > long) return { from: whole(text, from + TOO_MUCH), fence: open };
    if (end < 0) return undefined;
    const words = text.slice(line, end);
    if (line - from >= TOO_MUCH) return { from: line, fence: open };
    if (line - from >= ENOUGH && blank && !open && /^\S/.test(words)) return { from: line, fence: "" };
    if (!open) open = /^ {0,3}(?:`{3,}[^`]*$|~{3,})/.test(words) ? words : "";
    else if (closes(words, open)) open = "";
    blank = !words.trim();
    line = end + 1;
  }
}

function closes(words: string, open: string): boolean {
  const mark = /^ {0,3}(`{3,}|~{3,})\s*$/.exec(words)?.[1];
  const opened = /`{3,}|~{3,}/.exec(open)?.[0];
  return mark !== undefined && opened !== undefined && mark[0] === opened[0] && mark.length >= opened.length;
}

/** Not between the two halves of a sign. */
function whole(text: string, at: number): number {
  return /^[\udc00-\udfff]/.test(text.slice(at, at + 1)) ? at + 1 : at;
}
