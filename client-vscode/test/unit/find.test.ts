import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { after, test } from "node:test";
import { find } from "../../src/daemon/find";

const root = mkdtempSync(path.join(tmpdir(), "find-"));
after(() => rmSync(root, { recursive: true }));

function program(folder: string): string {
  mkdirSync(path.join(root, folder), { recursive: true });
  const file = path.join(root, folder, "codex-lsp");
  writeFileSync(file, "#!/bin/sh\n", { mode: 0o755 });
  return file;
}
const places = (more: Partial<Parameters<typeof find>[0]>) => ({ PATH: "", private: path.join(root, "none"), workspace: [], ...more });

test("the setting goes first, then PATH, then the private environment", () => {
  const [set, on, own] = [program("set"), program("on"), program("own/bin")];
  const all = places({ setting: set, PATH: path.dirname(on), private: path.join(root, "own") });
  assert.deepEqual(find(all), { path: set, from: "setting" });
  assert.deepEqual(find({ ...all, setting: null }), { path: on, from: "PATH" });
  assert.deepEqual(find({ ...all, setting: null, PATH: "" }), { path: own, from: "private" });
});

test("a setting that names nothing is told, and nothing else is taken instead", () => {
  const found = find(places({ setting: path.join(root, "nothing"), PATH: path.dirname(program("on")) }));
  assert.ok("problem" in found && !found.missing);
  assert.ok("problem" in find(places({ setting: "relative/codex-lsp" })));
});

test("no program is taken from the workspace, however PATH names it", () => {
  const inside = program("workspace/bin");
  const workspace = [path.join(root, "workspace")];
  assert.ok("problem" in find(places({ PATH: path.dirname(inside), workspace })));
  assert.ok("problem" in find(places({ PATH: ".:bin:", workspace })));
});
