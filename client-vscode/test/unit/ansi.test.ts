import assert from "node:assert/strict";
import { test } from "node:test";
import { Ansi, plain, type Run, type Style } from "../../src/views/ansi";
import { type Lines, MOST, Styled } from "../../src/views/styled";

const E = "\u001b";
function read(...pieces: string[]): Run[] {
  const ansi = new Ansi();
  return [...pieces.flatMap((piece) => ansi.read(piece)), ...ansi.end()];
}
/** Every character with its style: what must not depend on where a stream is cut. */
const signs = (runs: Run[]) => runs.flatMap(({ text, style }) => [...text].map((sign) => [sign, style] as const));
const styleOf = (codes: string): Style => read(`${E}[${codes}mx`)[0]?.style ?? {};

test("text of commands cannot steer what shows it", () => {
  assert.equal(plain(`${E}[31mred${E}[0m ${E}]0;title\u0007\u202edone\r\n\u0008x`), "red done\nx");
  assert.equal(plain(`${E}]8;;https://example.org${E}\\link${E}]8;;${E}\\ ${E}(B${E}7${E}Pq#0${E}\\end`), "link end");
  assert.equal(plain(`${E}[?25l${E}[2J${E}[1;1Hhome${E}`), "home");
});

test("what only looks like a sequence is text, and none waits for ever", () => {
  assert.equal(plain(`${E}[3\nx`), "3\nx");
  assert.equal(plain(`${E}]0;no end`), "0;no end");
  const ansi = new Ansi();
  assert.deepEqual(ansi.read(`${E}]`), []);
  const long = "a".repeat(5000);
  assert.equal(ansi.read(long).map((run) => run.text).join(""), long);
});

test("colours and styles", () => {
  assert.deepEqual(styleOf("1;4;31;103"), { bold: true, underline: true, fg: 1, bg: 11 });
  assert.deepEqual(styleOf("38;5;9;48;5;196"), { fg: 9, bg: "#ff0000" });
  assert.deepEqual(styleOf("38;2;1;2;255;3"), { fg: "#0102ff", italic: true });
  assert.deepEqual(styleOf("38:2::1:2:255;38:5:244"), { fg: "#808080" });
  assert.deepEqual(styleOf("4:3;7;9"), { underline: true, inverse: true, strike: true });
  assert.deepEqual(styleOf("1;2;3;4;7;9;31;41;22;23;24;27;29;39;49"), {});
  assert.deepEqual(styleOf("31;"), {});
  assert.deepEqual(styleOf(">4;1"), {});
  assert.deepEqual(styleOf("38;5;300"), {});
  assert.deepEqual(styleOf("38;5"), {});
});

test("wherever a stream is cut, it says the same", () => {
  const whole = `a${E}[1;31mred${E}[0m\r\n${E}]0;t${E}\\b${E}[38;2;1;2;3mc${E}(B${E}[?1hd${E}]8;;u\u0007e${E}[4f${E}\u0001${E}[3\n${E}]x`;
  const expected = signs(read(whole));
  assert.deepEqual(signs(read(...whole)), expected, "sign by sign");
  for (let one = 0; one <= whole.length; one++) {
    for (let two = one; two <= whole.length; two++) {
      const pieces = [whole.slice(0, one), whole.slice(one, two), whole.slice(two)];
      assert.deepEqual(signs(read(...pieces)), expected, JSON.stringify(pieces));
    }
  }
});

const shown = (text: string): Lines => {
  const lines = text.split("\n");
  return { lineCount: lines.length, line: (number) => lines[number] ?? "" };
};
const red = (text: string): Run => ({ text, style: { fg: 1 } });
const none = (text: string): Run => ({ text, style: {} });
function styled(...runs: Run[]): Styled {
  const it = new Styled();
  for (const run of runs) it.append(run);
  return it;
}
const texts = (it: Styled, text: string) => it.spans(shown(text)).map(({ line, from, to }) => text.split("\n")[line]?.slice(from, to));

test("spans stand where their text stands, over several lines and pieces", () => {
  const it = styled(none("$ x\na "), red("re"), red("d\nand this"), none("\nend"));
  assert.deepEqual(it.spans(shown("$ x\na red\nand this\nend")).map(({ line, from, to }) => [line, from, to]), [
    [1, 2, 4],
    [1, 4, 5],
    [2, 0, 8],
  ]);
});

test("a text that is behind, lost its beginning, or was cleared is styled where it is the same", () => {
  const it = styled(none("one\n"), red("two"), none("\nthree\n"), red("four"), none("\nfive"));
  assert.deepEqual(texts(it, "one\ntw"), [], "half a word");
  assert.deepEqual(texts(it, "one\ntwo\nthree"), ["two"]);
  assert.deepEqual(texts(it, "three\nfour\nfive"), ["four"]);
  it.append(red("\nsix"));
  assert.deepEqual(texts(it, "three\nfour\nfive\nsix"), ["four", "six"], "and goes on from there");
  assert.deepEqual(texts(it, ""), []);
});

test("a text that differs is not styled at all", () => {
  const it = styled(none("one\n"), red("two"), none("\nthree"));
  assert.deepEqual(texts(it, "one\nxwo\nthree"), []);
  assert.deepEqual(texts(it, "something\nelse\naltogether"), []);
});

test("what is remembered is bounded", () => {
  const it = new Styled();
  for (let line = 0; line < 2 * MOST.lines; line++) it.append(red("x\n"));
  const text = "x\n".repeat(2 * MOST.lines);
  const spans = it.spans(shown(text));
  assert.ok(spans.length >= MOST.lines && spans.length <= 1.2 * MOST.lines);
  assert.equal(spans.at(-1)?.line, 2 * MOST.lines - 1);
  const long = styled(red("y".repeat(10 * MOST.columns)));
  assert.equal(long.spans(shown("y".repeat(10 * MOST.columns)))[0]?.to, MOST.columns);
});
