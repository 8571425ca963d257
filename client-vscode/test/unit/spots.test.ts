import assert from "node:assert/strict";
import { test } from "node:test";
import type { Hunk } from "../../src/protocol";
import { at, beside, inSide, moved, type Spot, shift } from "../../src/spots";

const spot = (first: number, after: number): Spot => ({
  proposalId: "p",
  hunkId: `h${first}`,
  first,
  after,
  conflicted: false,
  words: "",
});
const lines = (spots: Spot[]) => spots.map(({ first, after }) => [first, after]);

test("lines typed above move a spot, lines below do not, lines within make it longer", () => {
  const spots = [spot(2, 4), spot(10, 11)];
  assert.deepEqual(lines(shift(spots, { first: 0, last: 0, added: 2 })), [[4, 6], [12, 13]]);
  assert.deepEqual(lines(shift(spots, { first: 5, last: 6, added: -1 })), [[2, 4], [9, 10]]);
  assert.deepEqual(lines(shift(spots, { first: 3, last: 3, added: 1 })), [[2, 5], [11, 12]]);
});

test("a spot never becomes empty, whatever is deleted in it", () => {
  assert.deepEqual(lines(shift([spot(2, 4)], { first: 2, last: 3, added: -5 })), [[2, 3]]);
});

test("the way from hunk to hunk ends at the last one", () => {
  const spots = [spot(10, 11), spot(2, 4)];
  assert.equal(beside(spots, 0, 1)?.first, 2);
  assert.equal(beside(spots, 2, 1)?.first, 10);
  assert.equal(beside(spots, 10, 1), undefined);
  assert.equal(beside(spots, 10, -1)?.first, 2);
  assert.equal(at(spots, 3)?.first, 2);
  assert.equal(at(spots, 4), undefined);
});

const range = (...[line, character, toLine, toCharacter]: [number, number, number, number]) => ({
  start: { line, character },
  end: { line: toLine, character: toCharacter },
});

test("a range keeps its text when something is typed before, behind or at its edges", () => {
  const chosen = range(2, 4, 3, 6);
  const after = (change: [number, number, number, number], text: string) => moved(chosen, { range: range(...change), text });
  assert.deepEqual(after([0, 0, 0, 0], "a\nb\n"), range(4, 4, 5, 6));
  assert.deepEqual(after([2, 0, 2, 2], "x"), range(2, 3, 3, 6));
  assert.deepEqual(after([2, 4, 2, 4], "new"), range(2, 7, 3, 6));
  assert.deepEqual(after([3, 6, 3, 6], "new"), chosen);
  assert.deepEqual(after([5, 0, 6, 0], ""), chosen);
  assert.deepEqual(after([1, 0, 2, 0], ""), range(1, 4, 2, 6));
});

test("a range grows and shrinks with what happens in it, and is empty when all of it goes", () => {
  const chosen = range(2, 4, 3, 6);
  const after = (change: [number, number, number, number], text: string) => moved(chosen, { range: range(...change), text });
  assert.deepEqual(after([2, 6, 2, 6], "\n"), range(2, 4, 4, 6));
  assert.deepEqual(after([2, 4, 3, 6], "other\ntext\nhere"), range(2, 4, 4, 4));
  assert.deepEqual(after([3, 2, 4, 0], ""), range(2, 4, 3, 2));
  assert.deepEqual(after([0, 0, 9, 0], ""), range(0, 0, 0, 0));
});

test("a hunk stands in each side of its diff where its own lines are", () => {
  const lines = [" x", " y", "-old", "-older", "+new", " z"];
  const hunk: Hunk = { id: "h", state: "pending", aspect: "lines", oldStart: 3, oldLines: 5, newStart: 8, newLines: 4, lines };
  const span = (side: "base" | "proposed", more: Partial<Hunk> = {}) => {
    const { first, after } = inSide("p", { ...hunk, ...more }, side);
    return [first, after];
  };
  assert.deepEqual(span("base"), [4, 6]);
  assert.deepEqual(span("proposed"), [9, 10]);
  assert.deepEqual(span("proposed", { lines: ["-gone"], newStart: 3 }), [2, 3], "what is taken away still has a line to be at");
  assert.deepEqual(span("base", { lines: ["+first"], oldStart: 0 }), [0, 1]);
  assert.deepEqual(span("base", { aspect: "mode", lines: [] }), [0, 1]);
});
