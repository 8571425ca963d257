import assert from "node:assert/strict";
import { test } from "node:test";
import type { File, Hunk } from "../../src/protocol";
import { badges, elapsed, hunkLabel, hunkSize, proposedLine, tokens } from "../../src/words";

const hunk = (lines: string[], more: Partial<Hunk> = {}): Hunk => ({
  id: "h",
  state: "pending",
  aspect: "lines",
  oldStart: 3,
  oldLines: 2,
  newStart: 3,
  newLines: 2,
  lines,
  ...more,
});
const file = (more: Partial<File> = {}): File => ({
  path: "a.py",
  uri: "file:///a.py",
  kind: "update",
  binary: false,
  sensitive: false,
  origin: ["patch"],
  hunks: [],
  state: "pending",
  ...more,
});

test("a hunk is named by the first line it brings, else the first it takes", () => {
  assert.equal(hunkLabel(file(), hunk([" x", "-old", "+", "+  new"])), "new");
  assert.equal(hunkLabel(file(), hunk(["-old"])), "old");
  assert.equal(hunkLabel(file(), hunk(["-", "+"])), "blank lines");
});

test("changes without lines say what they are", () => {
  assert.equal(hunkLabel(file({ kind: "delete" }), hunk([], { aspect: "whole" })), "delete file");
  const mode = file({ mode: { old: "644", new: "755" } });
  assert.equal(hunkLabel(mode, hunk([], { aspect: "mode" })), "permissions 644 to 755");
  assert.equal(hunkSize(hunk([])), "");
});

test("sizes, times and tokens are short", () => {
  assert.equal(hunkSize(hunk([" x", "-a", "+b", "+c"])), "+2 −1");
  assert.equal(elapsed(61.9), "1:01");
  assert.equal(elapsed(3661), "1:01:01");
  assert.equal(elapsed(-1), "0:00");
  assert.equal(tokens({ inputTokens: 1200, outputTokens: 60 }), "1.3k tokens");
  assert.equal(tokens(null), undefined);
});

test("what matters most of a file comes first", () => {
  const risky = file({ sensitive: true, kind: "add", origin: ["command"], hunks: [hunk([], { state: "conflicted" })] });
  assert.deepEqual(badges(risky), ["conflict", "sensitive", "new", "by command"]);
});

test("a hunk is shown at its first change, not at its context", () => {
  assert.equal(proposedLine(hunk([" x", " y", "+z"], { newStart: 5 })), 7);
  assert.equal(proposedLine(hunk(["-z"], { newStart: 0 })), 1);
});
