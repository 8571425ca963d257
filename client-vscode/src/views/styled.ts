/** Which parts of a growing text have a style, line by line, and where they stand in what is left of it; without VS Code. */

import type { Run, Style } from "./ansi";

export interface Span {
  line: number;
  from: number;
  to: number;
  style: Style;
}

/** What shows the text: perhaps not all of it yet, perhaps without its beginning. */
export interface Lines {
  readonly lineCount: number;
  line(number: number): string;
}

interface Line {
  number: number;
  text: string;
  spans: Omit<Span, "line">[];
}

/** What is remembered at most; what is older or longer is shown without its style. */
export const MOST = { lines: 5_000, columns: 2_000, spans: 100 };

export class Styled {
  /** Lines with a style, oldest first. */
  private styled: Line[] = [];
  private last: Line = { number: 0, text: "", spans: [] };
  private offset = 0;

  get atLineStart(): boolean {
    return this.last.text === "";
  }

  append({ text, style }: Run): void {
    const some = Object.keys(style).length > 0;
    text.split("\n").forEach((words, index) => {
      if (index > 0) this.last = { number: this.last.number + 1, text: "", spans: [] };
      const { last } = this;
      const from = last.text.length;
      if (!words || from >= MOST.columns) return;
      last.text += words.slice(0, MOST.columns - from);
      if (!some || last.spans.length >= MOST.spans) return;
      if (!last.spans.length) this.styled.push(last);
      last.spans.push({ from, to: last.text.length, style });
    });
    if (this.styled.length > MOST.lines * 1.2) this.styled = this.styled.slice(-MOST.lines);
  }

  /** The spans in `shown`. None when it is not the text that is remembered: a wrong colour is worse than none. */
  spans(shown: Lines): Span[] {
    const found = [this.offset, shown.lineCount - 1 - this.last.number]
      .map((offset) => ({ offset, spans: this.placed(shown, offset) }))
      .reduce((best, one) => ((one.spans?.length ?? 0) > (best.spans?.length ?? 0) ? one : best));
    if (!found.spans) return [];
    this.offset = found.offset;
    return found.spans;
  }

  /** With our line 0 standing at line `offset`; `undefined` if any line differs. */
  private placed(shown: Lines, offset: number): Span[] | undefined {
    const spans: Span[] = [];
    for (const { number, text, spans: some } of this.styled) {
      const line = number + offset;
      if (line < 0 || line >= shown.lineCount) continue;
      const there = shown.line(line);
      if (!there.startsWith(text)) {
        if (line === shown.lineCount - 1 && text.startsWith(there)) continue; // the rest of it is on its way
        return undefined;
      }
      for (const span of some) spans.push({ line, ...span });
    }
    return spans;
  }
}
