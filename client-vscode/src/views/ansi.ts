/** What programs write for a terminal (ECMA-48), as text without escape sequences and the style of its parts; without VS Code. */

/** One of the terminal's 16 colours, or an exact one as `#rrggbb`. */
export type Colour = number | `#${string}`;

export interface Style {
  fg?: Colour;
  bg?: Colour;
  bold?: true;
  faint?: true;
  italic?: true;
  underline?: true;
  strike?: true;
  inverse?: true;
}

export interface Run {
  text: string;
  style: Style;
}

/** An escape sequence that is longer than this is text; so what waits for its end is bounded. */
const LONGEST = 4096;
const ESC = "\\u001b";
const BODY = `[^\\u0007${ESC}]{0,${LONGEST}}`;
const WHOLE = new RegExp(
  [
    `${ESC}[\\]PX^_]${BODY}(?:\\u0007|${ESC}\\\\)`, // a title, a link, …
    `${ESC}\\[([0-?]{0,64})[ -/]{0,8}([@-~])`, // colours, the cursor, …
    `${ESC}[ -/]{1,8}[0-~]`, // a character set
    `${ESC}[0-~]`,
    ESC,
  ].join("|"),
  "y",
);
const CUT = new RegExp(`${ESC}(?:[\\]PX^_]${BODY}${ESC}?|\\[[0-?]{0,64}[ -/]{0,8}|[ -/]{0,8})$`, "y");
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Reads a stream that comes in pieces; a sequence may be cut between two of them. */
export class Ansi {
  private style: Style = {};
  private rest = "";

  /** The next piece; what may be the beginning of a sequence waits for the piece after it. */
  read(piece: string): Run[] {
    return this.parse(this.rest + piece, false);
  }

  /** Nothing more comes. */
  end(): Run[] {
    return this.parse(this.rest, true);
  }

  private parse(text: string, last: boolean): Run[] {
    const runs: Run[] = [];
    const say = (from: number, to: number) => {
      const words = text.slice(from, to).replace(CONTROLS, "");
      if (words) runs.push({ text: words, style: this.style });
    };
    this.rest = "";
    let from = 0;
    for (let at = text.indexOf("\u001b"); at >= 0; at = text.indexOf("\u001b", from)) {
      say(from, at);
      CUT.lastIndex = at;
      if (!last && CUT.test(text)) {
        this.rest = text.slice(at);
        return runs;
      }
      WHOLE.lastIndex = at;
      const [sequence = "", numbers, final] = WHOLE.exec(text) ?? [];
      if (final === "m") this.style = restyled(this.style, numbers ?? "");
      from = at + sequence.length;
    }
    say(from, text.length);
    return runs;
  }
}

/** Text for a place without colours. */
export function plain(text: string): string {
  const ansi = new Ansi();
  return [...ansi.read(text), ...ansi.end()].map((run) => run.text).join("");
}

const ON: Record<number, keyof Style> = { 1: "bold", 2: "faint", 3: "italic", 7: "inverse", 9: "strike", 21: "underline" };
const OFF: Record<number, (keyof Style)[]> = {
  22: ["bold", "faint"],
  23: ["italic"],
  24: ["underline"],
  27: ["inverse"],
  29: ["strike"],
  39: ["fg"],
  49: ["bg"],
};

/** The style after `CSI numbers m`; text is never hidden nor blinks. */
function restyled(style: Style, numbers: string): Style {
  if (!/^[\d;:]*$/.test(numbers)) return style; // a private sequence that ends in m too
  let next: Style = { ...style };
  const parts = numbers.split(";");
  for (let at = 0; at < parts.length; at++) {
    const [code = 0, ...sub] = (parts[at] ?? "").split(":").map(Number);
    const on = ON[code];
    if (code === 0) next = {};
    else if (on) Object.assign(next, { [on]: true });
    else if (code === 4 && sub[0] === 0) delete next.underline;
    else if (code === 4) next.underline = true;
    else if (code >= 30 && code <= 37) next.fg = code - 30;
    else if (code >= 40 && code <= 47) next.bg = code - 40;
    else if (code >= 90 && code <= 97) next.fg = code - 82;
    else if (code >= 100 && code <= 107) next.bg = code - 92;
    else if (code === 38 || code === 48) {
      // Its own numbers follow after colons, or as the next ones after semicolons.
      const follow = sub.length ? sub : parts.slice(at + 1, at + 5).map(Number);
      const count = follow[0] === 5 ? 2 : follow[0] === 2 ? 4 : 1;
      const colour = exact(sub.length > 4 ? [2, ...sub.slice(-3)] : follow.slice(0, count)); // the colour space is left out
      if (colour !== undefined) next[code === 38 ? "fg" : "bg"] = colour;
      if (!sub.length) at += count;
    } else for (const key of OFF[code] ?? []) delete next[key];
  }
  return next;
}

function exact([kind, ...values]: number[]): Colour | undefined {
  if (!values.length || !values.every((value) => Number.isInteger(value) && value >= 0 && value < 256)) return undefined;
  const [first = 0, ...rest] = values;
  if (kind === 2) return rest.length === 2 ? hex(values) : undefined;
  if (kind !== 5) return undefined;
  if (first < 16) return first;
  if (first >= 232) return hex([first, first, first].map((grey) => 8 + 10 * (grey - 232)));
  const cube = first - 16;
  return hex([Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6].map((step) => step && 55 + 40 * step));
}

function hex(values: number[]): Colour {
  return `#${values.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
