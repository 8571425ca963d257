import assert from "node:assert/strict";
import { test } from "node:test";
import type { Proposal, TurnSummary } from "../../src/protocol";
import { REMEMBERED, Store } from "../../src/store";

const turn = (turnId: string, startedAt: number, more: Partial<TurnSummary> = {}): TurnSummary => ({
  turnId,
  workspaceFolder: "file:///w",
  prompt: turnId,
  status: "running",
  startedAt,
  ...more,
});
const proposal = (proposalId: string, turnId: string, state: Proposal["state"] = "open"): Proposal => ({
  proposalId,
  turnId,
  state,
  workspaceFolder: "file:///w",
  files: [],
});

test("text that comes bit by bit is put together, and the whole replaces it", () => {
  const store = new Store();
  store.began(turn("t", 1));
  const say = (text: string, phase: "delta" | "whole") => store.message({ turnId: "t", itemId: "i", text, phase });
  say("Hel", "delta");
  say("lo", "delta");
  assert.equal(store.turn("t")?.items.get("i")?.text, "Hello");
  say("Hello.", "whole");
  assert.equal(store.turn("t")?.items.get("i")?.text, "Hello.");
});

test("what was said to a turn waits until the agent has read it", () => {
  const store = new Store();
  store.began(turn("t", 1));
  store.steered("t", "Faster");
  store.steered("t", "In French");
  store.steered("t", "Too late");
  store.refused("t", "Too late");
  store.item({ turnId: "t", phase: "completed", item: { id: "u", type: "user_message", text: "Faster\n\n[file a]" } });
  assert.deepEqual(store.turn("t")?.unread, ["In French"]);
});

test("after a crash the daemon's list rules, and what was read of a turn is kept", () => {
  const store = new Store();
  store.began(turn("old", 1));
  store.began(turn("t", 2));
  store.headline("t", "Running make");
  store.proposed(proposal("p", "t"));
  store.proposed(proposal("gone", "old"));
  store.item({ turnId: "t", phase: "completed", item: { id: "i", type: "reasoning", text: "hm" } });
  store.listed([turn("t", 2, { status: "failed", proposalId: "p" })], 10);
  assert.deepEqual(store.turns.map((one) => [one.turnId, one.status]), [["t", "failed"]]);
  assert.equal(store.turn("t")?.items.size, 1);
  assert.equal(store.turn("t")?.headline, undefined, "what does not run does nothing");
  assert.deepEqual(store.proposals.map((one) => one.proposalId), ["p"]);
});

test("the same proposal told twice redraws once", () => {
  const store = new Store();
  let drawn = 0;
  store.listen(() => drawn++);
  store.proposed(proposal("p", "t"));
  store.proposed(proposal("p", "t"));
  store.proposed(proposal("p", "t", "decided"));
  assert.equal(drawn, 2);
  assert.deepEqual(store.open, []);
});

test("what is told of unknown turns is left alone", () => {
  const store = new Store();
  store.ended({ turnId: "x", status: "completed" }, 5);
  store.todos({ turnId: "x", items: [] });
  assert.deepEqual(store.turns, []);
});

test("a turn that ended before its start was answered stays ended", () => {
  const store = new Store();
  store.began(turn("t", 1));
  store.ended({ turnId: "t", status: "failed", error: { kind: "turnFailed", message: "no" } }, 3);
  store.began(turn("t", 1, { status: store.turn("t")?.status ?? "running" }));
  assert.equal(store.turn("t")?.status, "failed");
  assert.equal(store.turn("t")?.endedAt, 3);
});

test("a turn that began while the daemon's list was on its way stays", () => {
  const store = new Store();
  store.began(turn("old", 1));
  store.began(turn("new", 5));
  store.listed([], 4);
  assert.deepEqual(store.turns.map((one) => one.turnId), ["new"]);
});

test("items of old turns and old decided proposals are forgotten, what runs or waits is not", () => {
  const store = new Store();
  const item = (turnId: string) => store.item({ turnId, phase: "completed", item: { id: "i", type: "reasoning" } });
  store.began(turn("runs", 0));
  item("runs");
  store.proposed(proposal("open", "runs"));
  for (let n = 1; n <= 2 * REMEMBERED; n++) {
    store.began(turn(`t${n}`, n));
    item(`t${n}`);
    store.ended({ turnId: `t${n}`, status: "completed" }, n);
    store.proposed(proposal(`p${n}`, `t${n}`, "decided"));
  }
  const known = store.turns.filter((one) => one.items.size > 0).map((one) => one.turnId);
  assert.equal(known.length, REMEMBERED + 1);
  assert.ok(known.includes("runs") && known.includes(`t${2 * REMEMBERED}`));
  assert.equal(store.turn("t1")?.whole, false, "it is read again when it is opened");
  assert.equal(store.proposals.length, REMEMBERED + 1);
  assert.ok(store.proposal("open") && store.proposal(`p${2 * REMEMBERED}`));
});
