import assert from "node:assert/strict";
import { test } from "node:test";
import { at, beside, type Spot, shift } from "../../src/spots";

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
