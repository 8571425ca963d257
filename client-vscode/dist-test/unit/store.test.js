"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// test/unit/store.test.ts
var import_strict = __toESM(require("node:assert/strict"));
var import_node_test = require("node:test");

// src/store.ts
var Store = class {
  turnsById = /* @__PURE__ */ new Map();
  proposalsById = /* @__PURE__ */ new Map();
  listeners = /* @__PURE__ */ new Set();
  /** Calls `listener` after every change, with what changed; returns how to stop that. */
  listen(listener) {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  /** Newest first. */
  get turns() {
    return [...this.turnsById.values()].sort((a, b) => b.startedAt - a.startedAt);
  }
  get running() {
    return this.turns.filter((turn2) => turn2.status === "running");
  }
  /** Those with something to decide or still growing; newest first. */
  get open() {
    return this.proposals.filter((proposal2) => proposal2.state === "open" || proposal2.state === "growing");
  }
  /** Newest first. */
  get proposals() {
    const began = (proposal2) => this.turnsById.get(proposal2.turnId)?.startedAt ?? 0;
    return [...this.proposalsById.values()].sort((a, b) => began(b) - began(a));
  }
  turn(id) {
    return this.turnsById.get(id);
  }
  proposal(id) {
    return this.proposalsById.get(id);
  }
  /** A turn that we have just started. */
  began(summary) {
    const known = this.turnsById.get(summary.turnId);
    this.turnsById.set(summary.turnId, { todos: [], items: /* @__PURE__ */ new Map(), whole: true, ...known, ...summary });
    this.tell("turns", summary.turnId);
  }
  /** The daemon's list, after its start. What it does not know any more goes. */
  listed(turns) {
    const before = new Map(this.turnsById);
    this.turnsById.clear();
    for (const summary of turns) {
      const known = before.get(summary.turnId);
      this.turnsById.set(summary.turnId, {
        todos: [],
        items: /* @__PURE__ */ new Map(),
        whole: false,
        ...known,
        ...summary
      });
    }
    const ids = new Set(turns.map((turn2) => turn2.proposalId));
    for (const id of this.proposalsById.keys()) if (!ids.has(id)) this.proposalsById.delete(id);
    this.tell("turns");
    this.tell("proposals");
  }
  /** A turn as the daemon reads it out. */
  read(turn2) {
    const { items, todos, ...rest } = turn2;
    const known = this.turnsById.get(turn2.turnId);
    const merged = new Map((items ?? []).map((item) => [String(item.id), item]));
    for (const [id, item] of known?.items ?? []) if (!merged.has(id)) merged.set(id, item);
    this.turnsById.set(turn2.turnId, { ...known, ...rest, todos: todos ?? [], items: merged, whole: true });
    this.tell("turns", turn2.turnId);
    this.tell("items", turn2.turnId);
    this.tell("todos", turn2.turnId);
  }
  /** A proposal as the daemon reads it out. */
  proposed(proposal2) {
    const known = this.proposalsById.get(proposal2.proposalId);
    if (known && JSON.stringify(known) === JSON.stringify(proposal2)) return;
    this.proposalsById.set(proposal2.proposalId, proposal2);
    this.tell("proposals", proposal2.proposalId);
  }
  headline(turnId, words) {
    this.change(turnId, "turns", (turn2) => {
      turn2.headline = words;
    });
  }
  started({ turnId, threadId }) {
    this.change(turnId, "turns", (turn2) => {
      if (threadId) turn2.threadId = threadId;
    });
  }
  item({ turnId, item }) {
    this.change(turnId, "items", (turn2) => {
      const known = item;
      if (known.id) turn2.items.set(known.id, { ...turn2.items.get(known.id), ...known });
    });
  }
  message({ turnId, itemId, text, phase }) {
    this.change(turnId, "items", (turn2) => {
      const before = phase === "delta" ? turn2.items.get(itemId)?.text : "";
      const whole = (typeof before === "string" ? before : "") + text;
      turn2.items.set(itemId, { id: itemId, type: "agent_message", text: whole });
    });
  }
  todos({ turnId, items }) {
    this.change(turnId, "todos", (turn2) => {
      turn2.todos = items;
    });
  }
  ended(ended, now) {
    this.change(ended.turnId, "turns", (turn2) => {
      turn2.status = ended.status;
      turn2.endedAt = now;
      turn2.usage = ended.usage ?? null;
      turn2.error = ended.error ?? null;
      turn2.proposalId = ended.proposalId ?? null;
      delete turn2.headline;
    });
  }
  change(turnId, part, how) {
    const turn2 = this.turnsById.get(turnId);
    if (!turn2) return;
    how(turn2);
    this.tell(part, turnId);
  }
  tell(part, id) {
    for (const listener of this.listeners) listener(part, id);
  }
};

// test/unit/store.test.ts
var turn = (turnId, startedAt, more = {}) => ({
  turnId,
  workspaceFolder: "file:///w",
  prompt: turnId,
  status: "running",
  startedAt,
  ...more
});
var proposal = (proposalId, turnId, state = "open") => ({
  proposalId,
  turnId,
  state,
  workspaceFolder: "file:///w",
  files: []
});
(0, import_node_test.test)("text that comes bit by bit is put together, and the whole replaces it", () => {
  const store = new Store();
  store.began(turn("t", 1));
  const say = (text, phase) => store.message({ turnId: "t", itemId: "i", text, phase });
  say("Hel", "delta");
  say("lo", "delta");
  import_strict.default.equal(store.turn("t")?.items.get("i")?.text, "Hello");
  say("Hello.", "whole");
  import_strict.default.equal(store.turn("t")?.items.get("i")?.text, "Hello.");
});
(0, import_node_test.test)("after a crash the daemon's list rules, and what was read of a turn is kept", () => {
  const store = new Store();
  store.began(turn("old", 1));
  store.began(turn("t", 2));
  store.proposed(proposal("p", "t"));
  store.proposed(proposal("gone", "old"));
  store.item({ turnId: "t", phase: "completed", item: { id: "i", type: "reasoning", text: "hm" } });
  store.listed([turn("t", 2, { status: "failed", proposalId: "p" })]);
  import_strict.default.deepEqual(store.turns.map((one) => [one.turnId, one.status]), [["t", "failed"]]);
  import_strict.default.equal(store.turn("t")?.items.size, 1);
  import_strict.default.deepEqual(store.proposals.map((one) => one.proposalId), ["p"]);
});
(0, import_node_test.test)("the same proposal told twice redraws once", () => {
  const store = new Store();
  let drawn = 0;
  store.listen(() => drawn++);
  store.proposed(proposal("p", "t"));
  store.proposed(proposal("p", "t"));
  store.proposed(proposal("p", "t", "decided"));
  import_strict.default.equal(drawn, 2);
  import_strict.default.deepEqual(store.open, []);
});
(0, import_node_test.test)("what is told of unknown turns is left alone", () => {
  const store = new Store();
  store.ended({ turnId: "x", status: "completed" }, 5);
  store.todos({ turnId: "x", items: [] });
  import_strict.default.deepEqual(store.turns, []);
});
(0, import_node_test.test)("a turn that ended before its start was answered stays ended", () => {
  const store = new Store();
  store.began(turn("t", 1));
  store.ended({ turnId: "t", status: "failed", error: { kind: "turnFailed", message: "no" } }, 3);
  store.began(turn("t", 1, { status: store.turn("t")?.status ?? "running" }));
  import_strict.default.equal(store.turn("t")?.status, "failed");
  import_strict.default.equal(store.turn("t")?.endedAt, 3);
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdC91bml0L3N0b3JlLnRlc3QudHMiLCAiLi4vLi4vc3JjL3N0b3JlLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgYXNzZXJ0IGZyb20gXCJub2RlOmFzc2VydC9zdHJpY3RcIjtcbmltcG9ydCB7IHRlc3QgfSBmcm9tIFwibm9kZTp0ZXN0XCI7XG5pbXBvcnQgdHlwZSB7IFByb3Bvc2FsLCBUdXJuU3VtbWFyeSB9IGZyb20gXCIuLi8uLi9zcmMvcHJvdG9jb2xcIjtcbmltcG9ydCB7IFN0b3JlIH0gZnJvbSBcIi4uLy4uL3NyYy9zdG9yZVwiO1xuXG5jb25zdCB0dXJuID0gKHR1cm5JZDogc3RyaW5nLCBzdGFydGVkQXQ6IG51bWJlciwgbW9yZTogUGFydGlhbDxUdXJuU3VtbWFyeT4gPSB7fSk6IFR1cm5TdW1tYXJ5ID0+ICh7XG4gIHR1cm5JZCxcbiAgd29ya3NwYWNlRm9sZGVyOiBcImZpbGU6Ly8vd1wiLFxuICBwcm9tcHQ6IHR1cm5JZCxcbiAgc3RhdHVzOiBcInJ1bm5pbmdcIixcbiAgc3RhcnRlZEF0LFxuICAuLi5tb3JlLFxufSk7XG5jb25zdCBwcm9wb3NhbCA9IChwcm9wb3NhbElkOiBzdHJpbmcsIHR1cm5JZDogc3RyaW5nLCBzdGF0ZTogUHJvcG9zYWxbXCJzdGF0ZVwiXSA9IFwib3BlblwiKTogUHJvcG9zYWwgPT4gKHtcbiAgcHJvcG9zYWxJZCxcbiAgdHVybklkLFxuICBzdGF0ZSxcbiAgd29ya3NwYWNlRm9sZGVyOiBcImZpbGU6Ly8vd1wiLFxuICBmaWxlczogW10sXG59KTtcblxudGVzdChcInRleHQgdGhhdCBjb21lcyBiaXQgYnkgYml0IGlzIHB1dCB0b2dldGhlciwgYW5kIHRoZSB3aG9sZSByZXBsYWNlcyBpdFwiLCAoKSA9PiB7XG4gIGNvbnN0IHN0b3JlID0gbmV3IFN0b3JlKCk7XG4gIHN0b3JlLmJlZ2FuKHR1cm4oXCJ0XCIsIDEpKTtcbiAgY29uc3Qgc2F5ID0gKHRleHQ6IHN0cmluZywgcGhhc2U6IFwiZGVsdGFcIiB8IFwid2hvbGVcIikgPT4gc3RvcmUubWVzc2FnZSh7IHR1cm5JZDogXCJ0XCIsIGl0ZW1JZDogXCJpXCIsIHRleHQsIHBoYXNlIH0pO1xuICBzYXkoXCJIZWxcIiwgXCJkZWx0YVwiKTtcbiAgc2F5KFwibG9cIiwgXCJkZWx0YVwiKTtcbiAgYXNzZXJ0LmVxdWFsKHN0b3JlLnR1cm4oXCJ0XCIpPy5pdGVtcy5nZXQoXCJpXCIpPy50ZXh0LCBcIkhlbGxvXCIpO1xuICBzYXkoXCJIZWxsby5cIiwgXCJ3aG9sZVwiKTtcbiAgYXNzZXJ0LmVxdWFsKHN0b3JlLnR1cm4oXCJ0XCIpPy5pdGVtcy5nZXQoXCJpXCIpPy50ZXh0LCBcIkhlbGxvLlwiKTtcbn0pO1xuXG50ZXN0KFwiYWZ0ZXIgYSBjcmFzaCB0aGUgZGFlbW9uJ3MgbGlzdCBydWxlcywgYW5kIHdoYXQgd2FzIHJlYWQgb2YgYSB0dXJuIGlzIGtlcHRcIiwgKCkgPT4ge1xuICBjb25zdCBzdG9yZSA9IG5ldyBTdG9yZSgpO1xuICBzdG9yZS5iZWdhbih0dXJuKFwib2xkXCIsIDEpKTtcbiAgc3RvcmUuYmVnYW4odHVybihcInRcIiwgMikpO1xuICBzdG9yZS5wcm9wb3NlZChwcm9wb3NhbChcInBcIiwgXCJ0XCIpKTtcbiAgc3RvcmUucHJvcG9zZWQocHJvcG9zYWwoXCJnb25lXCIsIFwib2xkXCIpKTtcbiAgc3RvcmUuaXRlbSh7IHR1cm5JZDogXCJ0XCIsIHBoYXNlOiBcImNvbXBsZXRlZFwiLCBpdGVtOiB7IGlkOiBcImlcIiwgdHlwZTogXCJyZWFzb25pbmdcIiwgdGV4dDogXCJobVwiIH0gfSk7XG4gIHN0b3JlLmxpc3RlZChbdHVybihcInRcIiwgMiwgeyBzdGF0dXM6IFwiZmFpbGVkXCIsIHByb3Bvc2FsSWQ6IFwicFwiIH0pXSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RvcmUudHVybnMubWFwKChvbmUpID0+IFtvbmUudHVybklkLCBvbmUuc3RhdHVzXSksIFtbXCJ0XCIsIFwiZmFpbGVkXCJdXSk7XG4gIGFzc2VydC5lcXVhbChzdG9yZS50dXJuKFwidFwiKT8uaXRlbXMuc2l6ZSwgMSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RvcmUucHJvcG9zYWxzLm1hcCgob25lKSA9PiBvbmUucHJvcG9zYWxJZCksIFtcInBcIl0pO1xufSk7XG5cbnRlc3QoXCJ0aGUgc2FtZSBwcm9wb3NhbCB0b2xkIHR3aWNlIHJlZHJhd3Mgb25jZVwiLCAoKSA9PiB7XG4gIGNvbnN0IHN0b3JlID0gbmV3IFN0b3JlKCk7XG4gIGxldCBkcmF3biA9IDA7XG4gIHN0b3JlLmxpc3RlbigoKSA9PiBkcmF3bisrKTtcbiAgc3RvcmUucHJvcG9zZWQocHJvcG9zYWwoXCJwXCIsIFwidFwiKSk7XG4gIHN0b3JlLnByb3Bvc2VkKHByb3Bvc2FsKFwicFwiLCBcInRcIikpO1xuICBzdG9yZS5wcm9wb3NlZChwcm9wb3NhbChcInBcIiwgXCJ0XCIsIFwiZGVjaWRlZFwiKSk7XG4gIGFzc2VydC5lcXVhbChkcmF3biwgMik7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RvcmUub3BlbiwgW10pO1xufSk7XG5cbnRlc3QoXCJ3aGF0IGlzIHRvbGQgb2YgdW5rbm93biB0dXJucyBpcyBsZWZ0IGFsb25lXCIsICgpID0+IHtcbiAgY29uc3Qgc3RvcmUgPSBuZXcgU3RvcmUoKTtcbiAgc3RvcmUuZW5kZWQoeyB0dXJuSWQ6IFwieFwiLCBzdGF0dXM6IFwiY29tcGxldGVkXCIgfSwgNSk7XG4gIHN0b3JlLnRvZG9zKHsgdHVybklkOiBcInhcIiwgaXRlbXM6IFtdIH0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0b3JlLnR1cm5zLCBbXSk7XG59KTtcblxudGVzdChcImEgdHVybiB0aGF0IGVuZGVkIGJlZm9yZSBpdHMgc3RhcnQgd2FzIGFuc3dlcmVkIHN0YXlzIGVuZGVkXCIsICgpID0+IHtcbiAgY29uc3Qgc3RvcmUgPSBuZXcgU3RvcmUoKTtcbiAgc3RvcmUuYmVnYW4odHVybihcInRcIiwgMSkpO1xuICBzdG9yZS5lbmRlZCh7IHR1cm5JZDogXCJ0XCIsIHN0YXR1czogXCJmYWlsZWRcIiwgZXJyb3I6IHsga2luZDogXCJ0dXJuRmFpbGVkXCIsIG1lc3NhZ2U6IFwibm9cIiB9IH0sIDMpO1xuICBzdG9yZS5iZWdhbih0dXJuKFwidFwiLCAxLCB7IHN0YXR1czogc3RvcmUudHVybihcInRcIik/LnN0YXR1cyA/PyBcInJ1bm5pbmdcIiB9KSk7XG4gIGFzc2VydC5lcXVhbChzdG9yZS50dXJuKFwidFwiKT8uc3RhdHVzLCBcImZhaWxlZFwiKTtcbiAgYXNzZXJ0LmVxdWFsKHN0b3JlLnR1cm4oXCJ0XCIpPy5lbmRlZEF0LCAzKTtcbn0pO1xuIiwgIi8qKiBXaGF0IGlzIGtub3duIG9mIHR1cm5zIGFuZCBwcm9wb3NhbHMsIGFzIHRoZSBkYWVtb24gdG9sZCBpdDogYSBmb2xkIG92ZXIgaXRzIG1lc3NhZ2VzLCB3aXRob3V0IFZTIENvZGUuICovXG5cbmltcG9ydCB0eXBlIHtcbiAgSXRlbU5vdGljZSxcbiAgTWVzc2FnZU5vdGljZSxcbiAgTm90aWZpY2F0aW9ucyxcbiAgUHJvYmxlbSxcbiAgUHJvcG9zYWwsXG4gIFRvZG9JdGVtLFxuICBUdXJuLFxuICBUdXJuRW5kZWQsXG4gIFR1cm5TdW1tYXJ5LFxuICBVc2FnZSxcbn0gZnJvbSBcIi4vcHJvdG9jb2xcIjtcblxuLyoqIEFuIGl0ZW0gb2YgQ29kZXg7IGl0cyBvdGhlciBmaWVsZHMgZGVwZW5kIG9uIGB0eXBlYC4gKi9cbmV4cG9ydCB0eXBlIEl0ZW0gPSBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiAmIHsgaWQ6IHN0cmluZzsgdHlwZTogc3RyaW5nIH07XG5cbmV4cG9ydCBpbnRlcmZhY2UgVHVyblN0YXRlIGV4dGVuZHMgVHVyblN1bW1hcnkge1xuICAvKiogV2hhdCB0aGUgYWdlbnQgaXMgZG9pbmcsIGluIGEgZmV3IHdvcmRzIG9mIHRoZSBkYWVtb24ncy4gKi9cbiAgaGVhZGxpbmU/OiBzdHJpbmc7XG4gIHRvZG9zOiBUb2RvSXRlbVtdO1xuICBpdGVtczogTWFwPHN0cmluZywgSXRlbT47XG4gIHVzYWdlPzogVXNhZ2UgfCBudWxsO1xuICBlcnJvcj86IFByb2JsZW0gfCBudWxsO1xuICAvKiogV2hldGhlciBgaXRlbXNgIGhhcyBldmVyeXRoaW5nLCBhbHNvIHdoYXQgY2FtZSBiZWZvcmUgd2UgbGlzdGVuZWQuICovXG4gIHdob2xlOiBib29sZWFuO1xufVxuXG5leHBvcnQgdHlwZSBQYXJ0ID0gXCJ0dXJuc1wiIHwgXCJpdGVtc1wiIHwgXCJ0b2Rvc1wiIHwgXCJwcm9wb3NhbHNcIjtcblxuZXhwb3J0IGNsYXNzIFN0b3JlIHtcbiAgcHJpdmF0ZSByZWFkb25seSB0dXJuc0J5SWQgPSBuZXcgTWFwPHN0cmluZywgVHVyblN0YXRlPigpO1xuICBwcml2YXRlIHJlYWRvbmx5IHByb3Bvc2Fsc0J5SWQgPSBuZXcgTWFwPHN0cmluZywgUHJvcG9zYWw+KCk7XG4gIHByaXZhdGUgcmVhZG9ubHkgbGlzdGVuZXJzID0gbmV3IFNldDwocGFydDogUGFydCwgaWQ/OiBzdHJpbmcpID0+IHZvaWQ+KCk7XG5cbiAgLyoqIENhbGxzIGBsaXN0ZW5lcmAgYWZ0ZXIgZXZlcnkgY2hhbmdlLCB3aXRoIHdoYXQgY2hhbmdlZDsgcmV0dXJucyBob3cgdG8gc3RvcCB0aGF0LiAqL1xuICBsaXN0ZW4obGlzdGVuZXI6IChwYXJ0OiBQYXJ0LCBpZD86IHN0cmluZykgPT4gdm9pZCk6ICgpID0+IHZvaWQge1xuICAgIHRoaXMubGlzdGVuZXJzLmFkZChsaXN0ZW5lcik7XG4gICAgcmV0dXJuICgpID0+IHRoaXMubGlzdGVuZXJzLmRlbGV0ZShsaXN0ZW5lcik7XG4gIH1cblxuICAvKiogTmV3ZXN0IGZpcnN0LiAqL1xuICBnZXQgdHVybnMoKTogVHVyblN0YXRlW10ge1xuICAgIHJldHVybiBbLi4udGhpcy50dXJuc0J5SWQudmFsdWVzKCldLnNvcnQoKGEsIGIpID0+IGIuc3RhcnRlZEF0IC0gYS5zdGFydGVkQXQpO1xuICB9XG5cbiAgZ2V0IHJ1bm5pbmcoKTogVHVyblN0YXRlW10ge1xuICAgIHJldHVybiB0aGlzLnR1cm5zLmZpbHRlcigodHVybikgPT4gdHVybi5zdGF0dXMgPT09IFwicnVubmluZ1wiKTtcbiAgfVxuXG4gIC8qKiBUaG9zZSB3aXRoIHNvbWV0aGluZyB0byBkZWNpZGUgb3Igc3RpbGwgZ3Jvd2luZzsgbmV3ZXN0IGZpcnN0LiAqL1xuICBnZXQgb3BlbigpOiBQcm9wb3NhbFtdIHtcbiAgICByZXR1cm4gdGhpcy5wcm9wb3NhbHMuZmlsdGVyKChwcm9wb3NhbCkgPT4gcHJvcG9zYWwuc3RhdGUgPT09IFwib3BlblwiIHx8IHByb3Bvc2FsLnN0YXRlID09PSBcImdyb3dpbmdcIik7XG4gIH1cblxuICAvKiogTmV3ZXN0IGZpcnN0LiAqL1xuICBnZXQgcHJvcG9zYWxzKCk6IFByb3Bvc2FsW10ge1xuICAgIGNvbnN0IGJlZ2FuID0gKHByb3Bvc2FsOiBQcm9wb3NhbCkgPT4gdGhpcy50dXJuc0J5SWQuZ2V0KHByb3Bvc2FsLnR1cm5JZCk/LnN0YXJ0ZWRBdCA/PyAwO1xuICAgIHJldHVybiBbLi4udGhpcy5wcm9wb3NhbHNCeUlkLnZhbHVlcygpXS5zb3J0KChhLCBiKSA9PiBiZWdhbihiKSAtIGJlZ2FuKGEpKTtcbiAgfVxuXG4gIHR1cm4oaWQ6IHN0cmluZyk6IFR1cm5TdGF0ZSB8IHVuZGVmaW5lZCB7XG4gICAgcmV0dXJuIHRoaXMudHVybnNCeUlkLmdldChpZCk7XG4gIH1cblxuICBwcm9wb3NhbChpZDogc3RyaW5nKTogUHJvcG9zYWwgfCB1bmRlZmluZWQge1xuICAgIHJldHVybiB0aGlzLnByb3Bvc2Fsc0J5SWQuZ2V0KGlkKTtcbiAgfVxuXG4gIC8qKiBBIHR1cm4gdGhhdCB3ZSBoYXZlIGp1c3Qgc3RhcnRlZC4gKi9cbiAgYmVnYW4oc3VtbWFyeTogVHVyblN1bW1hcnkpOiB2b2lkIHtcbiAgICBjb25zdCBrbm93biA9IHRoaXMudHVybnNCeUlkLmdldChzdW1tYXJ5LnR1cm5JZCk7XG4gICAgdGhpcy50dXJuc0J5SWQuc2V0KHN1bW1hcnkudHVybklkLCB7IHRvZG9zOiBbXSwgaXRlbXM6IG5ldyBNYXAoKSwgd2hvbGU6IHRydWUsIC4uLmtub3duLCAuLi5zdW1tYXJ5IH0pO1xuICAgIHRoaXMudGVsbChcInR1cm5zXCIsIHN1bW1hcnkudHVybklkKTtcbiAgfVxuXG4gIC8qKiBUaGUgZGFlbW9uJ3MgbGlzdCwgYWZ0ZXIgaXRzIHN0YXJ0LiBXaGF0IGl0IGRvZXMgbm90IGtub3cgYW55IG1vcmUgZ29lcy4gKi9cbiAgbGlzdGVkKHR1cm5zOiBUdXJuU3VtbWFyeVtdKTogdm9pZCB7XG4gICAgY29uc3QgYmVmb3JlID0gbmV3IE1hcCh0aGlzLnR1cm5zQnlJZCk7XG4gICAgdGhpcy50dXJuc0J5SWQuY2xlYXIoKTtcbiAgICBmb3IgKGNvbnN0IHN1bW1hcnkgb2YgdHVybnMpIHtcbiAgICAgIGNvbnN0IGtub3duID0gYmVmb3JlLmdldChzdW1tYXJ5LnR1cm5JZCk7XG4gICAgICB0aGlzLnR1cm5zQnlJZC5zZXQoc3VtbWFyeS50dXJuSWQsIHtcbiAgICAgICAgdG9kb3M6IFtdLFxuICAgICAgICBpdGVtczogbmV3IE1hcCgpLFxuICAgICAgICB3aG9sZTogZmFsc2UsXG4gICAgICAgIC4uLmtub3duLFxuICAgICAgICAuLi5zdW1tYXJ5LFxuICAgICAgfSk7XG4gICAgfVxuICAgIGNvbnN0IGlkcyA9IG5ldyBTZXQodHVybnMubWFwKCh0dXJuKSA9PiB0dXJuLnByb3Bvc2FsSWQpKTtcbiAgICBmb3IgKGNvbnN0IGlkIG9mIHRoaXMucHJvcG9zYWxzQnlJZC5rZXlzKCkpIGlmICghaWRzLmhhcyhpZCkpIHRoaXMucHJvcG9zYWxzQnlJZC5kZWxldGUoaWQpO1xuICAgIHRoaXMudGVsbChcInR1cm5zXCIpO1xuICAgIHRoaXMudGVsbChcInByb3Bvc2Fsc1wiKTtcbiAgfVxuXG4gIC8qKiBBIHR1cm4gYXMgdGhlIGRhZW1vbiByZWFkcyBpdCBvdXQuICovXG4gIHJlYWQodHVybjogVHVybik6IHZvaWQge1xuICAgIGNvbnN0IHsgaXRlbXMsIHRvZG9zLCAuLi5yZXN0IH0gPSB0dXJuO1xuICAgIGNvbnN0IGtub3duID0gdGhpcy50dXJuc0J5SWQuZ2V0KHR1cm4udHVybklkKTtcbiAgICBjb25zdCBtZXJnZWQgPSBuZXcgTWFwKChpdGVtcyA/PyBbXSkubWFwKChpdGVtKSA9PiBbU3RyaW5nKGl0ZW0uaWQpLCBpdGVtIGFzIEl0ZW1dKSk7XG4gICAgZm9yIChjb25zdCBbaWQsIGl0ZW1dIG9mIGtub3duPy5pdGVtcyA/PyBbXSkgaWYgKCFtZXJnZWQuaGFzKGlkKSkgbWVyZ2VkLnNldChpZCwgaXRlbSk7XG4gICAgdGhpcy50dXJuc0J5SWQuc2V0KHR1cm4udHVybklkLCB7IC4uLmtub3duLCAuLi5yZXN0LCB0b2RvczogdG9kb3MgPz8gW10sIGl0ZW1zOiBtZXJnZWQsIHdob2xlOiB0cnVlIH0pO1xuICAgIHRoaXMudGVsbChcInR1cm5zXCIsIHR1cm4udHVybklkKTtcbiAgICB0aGlzLnRlbGwoXCJpdGVtc1wiLCB0dXJuLnR1cm5JZCk7XG4gICAgdGhpcy50ZWxsKFwidG9kb3NcIiwgdHVybi50dXJuSWQpO1xuICB9XG5cbiAgLyoqIEEgcHJvcG9zYWwgYXMgdGhlIGRhZW1vbiByZWFkcyBpdCBvdXQuICovXG4gIHByb3Bvc2VkKHByb3Bvc2FsOiBQcm9wb3NhbCk6IHZvaWQge1xuICAgIC8vIEl0IGlzIHRvbGQgYnkgdGhlIGFuc3dlciBvZiBhIGRlY2lzaW9uIGFuZCBieSBhIG5vdGlmaWNhdGlvbjsgb25seSB3aGF0IGlzIG5ldyByZWRyYXdzIHRoZSB2aWV3cyxcbiAgICAvLyBiZWNhdXNlIGEgdHJlZSB0aGF0IGlzIGp1c3QgYmVpbmcgZHJhd24gYW5ldyBkb2VzIG5vdCBrbm93IHdoaWNoIG9mIGl0cyByb3dzIGlzIGNsaWNrZWQuXG4gICAgY29uc3Qga25vd24gPSB0aGlzLnByb3Bvc2Fsc0J5SWQuZ2V0KHByb3Bvc2FsLnByb3Bvc2FsSWQpO1xuICAgIGlmIChrbm93biAmJiBKU09OLnN0cmluZ2lmeShrbm93bikgPT09IEpTT04uc3RyaW5naWZ5KHByb3Bvc2FsKSkgcmV0dXJuO1xuICAgIHRoaXMucHJvcG9zYWxzQnlJZC5zZXQocHJvcG9zYWwucHJvcG9zYWxJZCwgcHJvcG9zYWwpO1xuICAgIHRoaXMudGVsbChcInByb3Bvc2Fsc1wiLCBwcm9wb3NhbC5wcm9wb3NhbElkKTtcbiAgfVxuXG4gIGhlYWRsaW5lKHR1cm5JZDogc3RyaW5nLCB3b3Jkczogc3RyaW5nKTogdm9pZCB7XG4gICAgdGhpcy5jaGFuZ2UodHVybklkLCBcInR1cm5zXCIsICh0dXJuKSA9PiB7XG4gICAgICB0dXJuLmhlYWRsaW5lID0gd29yZHM7XG4gICAgfSk7XG4gIH1cblxuICBzdGFydGVkKHsgdHVybklkLCB0aHJlYWRJZCB9OiBOb3RpZmljYXRpb25zW1wiY29kZXgvdHVybi9zdGFydGVkXCJdKTogdm9pZCB7XG4gICAgdGhpcy5jaGFuZ2UodHVybklkLCBcInR1cm5zXCIsICh0dXJuKSA9PiB7XG4gICAgICBpZiAodGhyZWFkSWQpIHR1cm4udGhyZWFkSWQgPSB0aHJlYWRJZDtcbiAgICB9KTtcbiAgfVxuXG4gIGl0ZW0oeyB0dXJuSWQsIGl0ZW0gfTogSXRlbU5vdGljZSk6IHZvaWQge1xuICAgIHRoaXMuY2hhbmdlKHR1cm5JZCwgXCJpdGVtc1wiLCAodHVybikgPT4ge1xuICAgICAgY29uc3Qga25vd24gPSBpdGVtIGFzIEl0ZW07XG4gICAgICBpZiAoa25vd24uaWQpIHR1cm4uaXRlbXMuc2V0KGtub3duLmlkLCB7IC4uLnR1cm4uaXRlbXMuZ2V0KGtub3duLmlkKSwgLi4ua25vd24gfSk7XG4gICAgfSk7XG4gIH1cblxuICBtZXNzYWdlKHsgdHVybklkLCBpdGVtSWQsIHRleHQsIHBoYXNlIH06IE1lc3NhZ2VOb3RpY2UpOiB2b2lkIHtcbiAgICB0aGlzLmNoYW5nZSh0dXJuSWQsIFwiaXRlbXNcIiwgKHR1cm4pID0+IHtcbiAgICAgIGNvbnN0IGJlZm9yZSA9IHBoYXNlID09PSBcImRlbHRhXCIgPyB0dXJuLml0ZW1zLmdldChpdGVtSWQpPy50ZXh0IDogXCJcIjtcbiAgICAgIGNvbnN0IHdob2xlID0gKHR5cGVvZiBiZWZvcmUgPT09IFwic3RyaW5nXCIgPyBiZWZvcmUgOiBcIlwiKSArIHRleHQ7XG4gICAgICB0dXJuLml0ZW1zLnNldChpdGVtSWQsIHsgaWQ6IGl0ZW1JZCwgdHlwZTogXCJhZ2VudF9tZXNzYWdlXCIsIHRleHQ6IHdob2xlIH0pO1xuICAgIH0pO1xuICB9XG5cbiAgdG9kb3MoeyB0dXJuSWQsIGl0ZW1zIH06IE5vdGlmaWNhdGlvbnNbXCJjb2RleC90b2Rvc1wiXSk6IHZvaWQge1xuICAgIHRoaXMuY2hhbmdlKHR1cm5JZCwgXCJ0b2Rvc1wiLCAodHVybikgPT4ge1xuICAgICAgdHVybi50b2RvcyA9IGl0ZW1zO1xuICAgIH0pO1xuICB9XG5cbiAgZW5kZWQoZW5kZWQ6IFR1cm5FbmRlZCwgbm93OiBudW1iZXIpOiB2b2lkIHtcbiAgICB0aGlzLmNoYW5nZShlbmRlZC50dXJuSWQsIFwidHVybnNcIiwgKHR1cm4pID0+IHtcbiAgICAgIHR1cm4uc3RhdHVzID0gZW5kZWQuc3RhdHVzO1xuICAgICAgdHVybi5lbmRlZEF0ID0gbm93O1xuICAgICAgdHVybi51c2FnZSA9IGVuZGVkLnVzYWdlID8/IG51bGw7XG4gICAgICB0dXJuLmVycm9yID0gZW5kZWQuZXJyb3IgPz8gbnVsbDtcbiAgICAgIHR1cm4ucHJvcG9zYWxJZCA9IGVuZGVkLnByb3Bvc2FsSWQgPz8gbnVsbDtcbiAgICAgIGRlbGV0ZSB0dXJuLmhlYWRsaW5lO1xuICAgIH0pO1xuICB9XG5cbiAgcHJpdmF0ZSBjaGFuZ2UodHVybklkOiBzdHJpbmcsIHBhcnQ6IFBhcnQsIGhvdzogKHR1cm46IFR1cm5TdGF0ZSkgPT4gdm9pZCk6IHZvaWQge1xuICAgIGNvbnN0IHR1cm4gPSB0aGlzLnR1cm5zQnlJZC5nZXQodHVybklkKTtcbiAgICBpZiAoIXR1cm4pIHJldHVybjsgLy8gb2YgYW5vdGhlciB3aW5kb3cncyBkYWVtb24sIG9yIGdvbmVcbiAgICBob3codHVybik7XG4gICAgdGhpcy50ZWxsKHBhcnQsIHR1cm5JZCk7XG4gIH1cblxuICBwcml2YXRlIHRlbGwocGFydDogUGFydCwgaWQ/OiBzdHJpbmcpOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IGxpc3RlbmVyIG9mIHRoaXMubGlzdGVuZXJzKSBsaXN0ZW5lcihwYXJ0LCBpZCk7XG4gIH1cbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQSxvQkFBbUI7QUFDbkIsdUJBQXFCOzs7QUM4QmQsSUFBTSxRQUFOLE1BQVk7QUFBQSxFQUNBLFlBQVksb0JBQUksSUFBdUI7QUFBQSxFQUN2QyxnQkFBZ0Isb0JBQUksSUFBc0I7QUFBQSxFQUMxQyxZQUFZLG9CQUFJLElBQXVDO0FBQUE7QUFBQSxFQUd4RSxPQUFPLFVBQXlEO0FBQzlELFNBQUssVUFBVSxJQUFJLFFBQVE7QUFDM0IsV0FBTyxNQUFNLEtBQUssVUFBVSxPQUFPLFFBQVE7QUFBQSxFQUM3QztBQUFBO0FBQUEsRUFHQSxJQUFJLFFBQXFCO0FBQ3ZCLFdBQU8sQ0FBQyxHQUFHLEtBQUssVUFBVSxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsWUFBWSxFQUFFLFNBQVM7QUFBQSxFQUM5RTtBQUFBLEVBRUEsSUFBSSxVQUF1QjtBQUN6QixXQUFPLEtBQUssTUFBTSxPQUFPLENBQUNBLFVBQVNBLE1BQUssV0FBVyxTQUFTO0FBQUEsRUFDOUQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxPQUFtQjtBQUNyQixXQUFPLEtBQUssVUFBVSxPQUFPLENBQUNDLGNBQWFBLFVBQVMsVUFBVSxVQUFVQSxVQUFTLFVBQVUsU0FBUztBQUFBLEVBQ3RHO0FBQUE7QUFBQSxFQUdBLElBQUksWUFBd0I7QUFDMUIsVUFBTSxRQUFRLENBQUNBLGNBQXVCLEtBQUssVUFBVSxJQUFJQSxVQUFTLE1BQU0sR0FBRyxhQUFhO0FBQ3hGLFdBQU8sQ0FBQyxHQUFHLEtBQUssY0FBYyxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLE1BQU0sQ0FBQyxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUEsRUFDNUU7QUFBQSxFQUVBLEtBQUssSUFBbUM7QUFDdEMsV0FBTyxLQUFLLFVBQVUsSUFBSSxFQUFFO0FBQUEsRUFDOUI7QUFBQSxFQUVBLFNBQVMsSUFBa0M7QUFDekMsV0FBTyxLQUFLLGNBQWMsSUFBSSxFQUFFO0FBQUEsRUFDbEM7QUFBQTtBQUFBLEVBR0EsTUFBTSxTQUE0QjtBQUNoQyxVQUFNLFFBQVEsS0FBSyxVQUFVLElBQUksUUFBUSxNQUFNO0FBQy9DLFNBQUssVUFBVSxJQUFJLFFBQVEsUUFBUSxFQUFFLE9BQU8sQ0FBQyxHQUFHLE9BQU8sb0JBQUksSUFBSSxHQUFHLE9BQU8sTUFBTSxHQUFHLE9BQU8sR0FBRyxRQUFRLENBQUM7QUFDckcsU0FBSyxLQUFLLFNBQVMsUUFBUSxNQUFNO0FBQUEsRUFDbkM7QUFBQTtBQUFBLEVBR0EsT0FBTyxPQUE0QjtBQUNqQyxVQUFNLFNBQVMsSUFBSSxJQUFJLEtBQUssU0FBUztBQUNyQyxTQUFLLFVBQVUsTUFBTTtBQUNyQixlQUFXLFdBQVcsT0FBTztBQUMzQixZQUFNLFFBQVEsT0FBTyxJQUFJLFFBQVEsTUFBTTtBQUN2QyxXQUFLLFVBQVUsSUFBSSxRQUFRLFFBQVE7QUFBQSxRQUNqQyxPQUFPLENBQUM7QUFBQSxRQUNSLE9BQU8sb0JBQUksSUFBSTtBQUFBLFFBQ2YsT0FBTztBQUFBLFFBQ1AsR0FBRztBQUFBLFFBQ0gsR0FBRztBQUFBLE1BQ0wsQ0FBQztBQUFBLElBQ0g7QUFDQSxVQUFNLE1BQU0sSUFBSSxJQUFJLE1BQU0sSUFBSSxDQUFDRCxVQUFTQSxNQUFLLFVBQVUsQ0FBQztBQUN4RCxlQUFXLE1BQU0sS0FBSyxjQUFjLEtBQUssRUFBRyxLQUFJLENBQUMsSUFBSSxJQUFJLEVBQUUsRUFBRyxNQUFLLGNBQWMsT0FBTyxFQUFFO0FBQzFGLFNBQUssS0FBSyxPQUFPO0FBQ2pCLFNBQUssS0FBSyxXQUFXO0FBQUEsRUFDdkI7QUFBQTtBQUFBLEVBR0EsS0FBS0EsT0FBa0I7QUFDckIsVUFBTSxFQUFFLE9BQU8sT0FBTyxHQUFHLEtBQUssSUFBSUE7QUFDbEMsVUFBTSxRQUFRLEtBQUssVUFBVSxJQUFJQSxNQUFLLE1BQU07QUFDNUMsVUFBTSxTQUFTLElBQUksS0FBSyxTQUFTLENBQUMsR0FBRyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sS0FBSyxFQUFFLEdBQUcsSUFBWSxDQUFDLENBQUM7QUFDbkYsZUFBVyxDQUFDLElBQUksSUFBSSxLQUFLLE9BQU8sU0FBUyxDQUFDLEVBQUcsS0FBSSxDQUFDLE9BQU8sSUFBSSxFQUFFLEVBQUcsUUFBTyxJQUFJLElBQUksSUFBSTtBQUNyRixTQUFLLFVBQVUsSUFBSUEsTUFBSyxRQUFRLEVBQUUsR0FBRyxPQUFPLEdBQUcsTUFBTSxPQUFPLFNBQVMsQ0FBQyxHQUFHLE9BQU8sUUFBUSxPQUFPLEtBQUssQ0FBQztBQUNyRyxTQUFLLEtBQUssU0FBU0EsTUFBSyxNQUFNO0FBQzlCLFNBQUssS0FBSyxTQUFTQSxNQUFLLE1BQU07QUFDOUIsU0FBSyxLQUFLLFNBQVNBLE1BQUssTUFBTTtBQUFBLEVBQ2hDO0FBQUE7QUFBQSxFQUdBLFNBQVNDLFdBQTBCO0FBR2pDLFVBQU0sUUFBUSxLQUFLLGNBQWMsSUFBSUEsVUFBUyxVQUFVO0FBQ3hELFFBQUksU0FBUyxLQUFLLFVBQVUsS0FBSyxNQUFNLEtBQUssVUFBVUEsU0FBUSxFQUFHO0FBQ2pFLFNBQUssY0FBYyxJQUFJQSxVQUFTLFlBQVlBLFNBQVE7QUFDcEQsU0FBSyxLQUFLLGFBQWFBLFVBQVMsVUFBVTtBQUFBLEVBQzVDO0FBQUEsRUFFQSxTQUFTLFFBQWdCLE9BQXFCO0FBQzVDLFNBQUssT0FBTyxRQUFRLFNBQVMsQ0FBQ0QsVUFBUztBQUNyQyxNQUFBQSxNQUFLLFdBQVc7QUFBQSxJQUNsQixDQUFDO0FBQUEsRUFDSDtBQUFBLEVBRUEsUUFBUSxFQUFFLFFBQVEsU0FBUyxHQUE4QztBQUN2RSxTQUFLLE9BQU8sUUFBUSxTQUFTLENBQUNBLFVBQVM7QUFDckMsVUFBSSxTQUFVLENBQUFBLE1BQUssV0FBVztBQUFBLElBQ2hDLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFFQSxLQUFLLEVBQUUsUUFBUSxLQUFLLEdBQXFCO0FBQ3ZDLFNBQUssT0FBTyxRQUFRLFNBQVMsQ0FBQ0EsVUFBUztBQUNyQyxZQUFNLFFBQVE7QUFDZCxVQUFJLE1BQU0sR0FBSSxDQUFBQSxNQUFLLE1BQU0sSUFBSSxNQUFNLElBQUksRUFBRSxHQUFHQSxNQUFLLE1BQU0sSUFBSSxNQUFNLEVBQUUsR0FBRyxHQUFHLE1BQU0sQ0FBQztBQUFBLElBQ2xGLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFFQSxRQUFRLEVBQUUsUUFBUSxRQUFRLE1BQU0sTUFBTSxHQUF3QjtBQUM1RCxTQUFLLE9BQU8sUUFBUSxTQUFTLENBQUNBLFVBQVM7QUFDckMsWUFBTSxTQUFTLFVBQVUsVUFBVUEsTUFBSyxNQUFNLElBQUksTUFBTSxHQUFHLE9BQU87QUFDbEUsWUFBTSxTQUFTLE9BQU8sV0FBVyxXQUFXLFNBQVMsTUFBTTtBQUMzRCxNQUFBQSxNQUFLLE1BQU0sSUFBSSxRQUFRLEVBQUUsSUFBSSxRQUFRLE1BQU0saUJBQWlCLE1BQU0sTUFBTSxDQUFDO0FBQUEsSUFDM0UsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUVBLE1BQU0sRUFBRSxRQUFRLE1BQU0sR0FBdUM7QUFDM0QsU0FBSyxPQUFPLFFBQVEsU0FBUyxDQUFDQSxVQUFTO0FBQ3JDLE1BQUFBLE1BQUssUUFBUTtBQUFBLElBQ2YsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUVBLE1BQU0sT0FBa0IsS0FBbUI7QUFDekMsU0FBSyxPQUFPLE1BQU0sUUFBUSxTQUFTLENBQUNBLFVBQVM7QUFDM0MsTUFBQUEsTUFBSyxTQUFTLE1BQU07QUFDcEIsTUFBQUEsTUFBSyxVQUFVO0FBQ2YsTUFBQUEsTUFBSyxRQUFRLE1BQU0sU0FBUztBQUM1QixNQUFBQSxNQUFLLFFBQVEsTUFBTSxTQUFTO0FBQzVCLE1BQUFBLE1BQUssYUFBYSxNQUFNLGNBQWM7QUFDdEMsYUFBT0EsTUFBSztBQUFBLElBQ2QsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUVRLE9BQU8sUUFBZ0IsTUFBWSxLQUFzQztBQUMvRSxVQUFNQSxRQUFPLEtBQUssVUFBVSxJQUFJLE1BQU07QUFDdEMsUUFBSSxDQUFDQSxNQUFNO0FBQ1gsUUFBSUEsS0FBSTtBQUNSLFNBQUssS0FBSyxNQUFNLE1BQU07QUFBQSxFQUN4QjtBQUFBLEVBRVEsS0FBSyxNQUFZLElBQW1CO0FBQzFDLGVBQVcsWUFBWSxLQUFLLFVBQVcsVUFBUyxNQUFNLEVBQUU7QUFBQSxFQUMxRDtBQUNGOzs7QUR4S0EsSUFBTSxPQUFPLENBQUMsUUFBZ0IsV0FBbUIsT0FBNkIsQ0FBQyxPQUFvQjtBQUFBLEVBQ2pHO0FBQUEsRUFDQSxpQkFBaUI7QUFBQSxFQUNqQixRQUFRO0FBQUEsRUFDUixRQUFRO0FBQUEsRUFDUjtBQUFBLEVBQ0EsR0FBRztBQUNMO0FBQ0EsSUFBTSxXQUFXLENBQUMsWUFBb0IsUUFBZ0IsUUFBMkIsWUFBc0I7QUFBQSxFQUNyRztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQSxpQkFBaUI7QUFBQSxFQUNqQixPQUFPLENBQUM7QUFDVjtBQUFBLElBRUEsdUJBQUsseUVBQXlFLE1BQU07QUFDbEYsUUFBTSxRQUFRLElBQUksTUFBTTtBQUN4QixRQUFNLE1BQU0sS0FBSyxLQUFLLENBQUMsQ0FBQztBQUN4QixRQUFNLE1BQU0sQ0FBQyxNQUFjLFVBQTZCLE1BQU0sUUFBUSxFQUFFLFFBQVEsS0FBSyxRQUFRLEtBQUssTUFBTSxNQUFNLENBQUM7QUFDL0csTUFBSSxPQUFPLE9BQU87QUFDbEIsTUFBSSxNQUFNLE9BQU87QUFDakIsZ0JBQUFFLFFBQU8sTUFBTSxNQUFNLEtBQUssR0FBRyxHQUFHLE1BQU0sSUFBSSxHQUFHLEdBQUcsTUFBTSxPQUFPO0FBQzNELE1BQUksVUFBVSxPQUFPO0FBQ3JCLGdCQUFBQSxRQUFPLE1BQU0sTUFBTSxLQUFLLEdBQUcsR0FBRyxNQUFNLElBQUksR0FBRyxHQUFHLE1BQU0sUUFBUTtBQUM5RCxDQUFDO0FBQUEsSUFFRCx1QkFBSyw4RUFBOEUsTUFBTTtBQUN2RixRQUFNLFFBQVEsSUFBSSxNQUFNO0FBQ3hCLFFBQU0sTUFBTSxLQUFLLE9BQU8sQ0FBQyxDQUFDO0FBQzFCLFFBQU0sTUFBTSxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQ3hCLFFBQU0sU0FBUyxTQUFTLEtBQUssR0FBRyxDQUFDO0FBQ2pDLFFBQU0sU0FBUyxTQUFTLFFBQVEsS0FBSyxDQUFDO0FBQ3RDLFFBQU0sS0FBSyxFQUFFLFFBQVEsS0FBSyxPQUFPLGFBQWEsTUFBTSxFQUFFLElBQUksS0FBSyxNQUFNLGFBQWEsTUFBTSxLQUFLLEVBQUUsQ0FBQztBQUNoRyxRQUFNLE9BQU8sQ0FBQyxLQUFLLEtBQUssR0FBRyxFQUFFLFFBQVEsVUFBVSxZQUFZLElBQUksQ0FBQyxDQUFDLENBQUM7QUFDbEUsZ0JBQUFBLFFBQU8sVUFBVSxNQUFNLE1BQU0sSUFBSSxDQUFDLFFBQVEsQ0FBQyxJQUFJLFFBQVEsSUFBSSxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUMsS0FBSyxRQUFRLENBQUMsQ0FBQztBQUN0RixnQkFBQUEsUUFBTyxNQUFNLE1BQU0sS0FBSyxHQUFHLEdBQUcsTUFBTSxNQUFNLENBQUM7QUFDM0MsZ0JBQUFBLFFBQU8sVUFBVSxNQUFNLFVBQVUsSUFBSSxDQUFDLFFBQVEsSUFBSSxVQUFVLEdBQUcsQ0FBQyxHQUFHLENBQUM7QUFDdEUsQ0FBQztBQUFBLElBRUQsdUJBQUssNkNBQTZDLE1BQU07QUFDdEQsUUFBTSxRQUFRLElBQUksTUFBTTtBQUN4QixNQUFJLFFBQVE7QUFDWixRQUFNLE9BQU8sTUFBTSxPQUFPO0FBQzFCLFFBQU0sU0FBUyxTQUFTLEtBQUssR0FBRyxDQUFDO0FBQ2pDLFFBQU0sU0FBUyxTQUFTLEtBQUssR0FBRyxDQUFDO0FBQ2pDLFFBQU0sU0FBUyxTQUFTLEtBQUssS0FBSyxTQUFTLENBQUM7QUFDNUMsZ0JBQUFBLFFBQU8sTUFBTSxPQUFPLENBQUM7QUFDckIsZ0JBQUFBLFFBQU8sVUFBVSxNQUFNLE1BQU0sQ0FBQyxDQUFDO0FBQ2pDLENBQUM7QUFBQSxJQUVELHVCQUFLLCtDQUErQyxNQUFNO0FBQ3hELFFBQU0sUUFBUSxJQUFJLE1BQU07QUFDeEIsUUFBTSxNQUFNLEVBQUUsUUFBUSxLQUFLLFFBQVEsWUFBWSxHQUFHLENBQUM7QUFDbkQsUUFBTSxNQUFNLEVBQUUsUUFBUSxLQUFLLE9BQU8sQ0FBQyxFQUFFLENBQUM7QUFDdEMsZ0JBQUFBLFFBQU8sVUFBVSxNQUFNLE9BQU8sQ0FBQyxDQUFDO0FBQ2xDLENBQUM7QUFBQSxJQUVELHVCQUFLLCtEQUErRCxNQUFNO0FBQ3hFLFFBQU0sUUFBUSxJQUFJLE1BQU07QUFDeEIsUUFBTSxNQUFNLEtBQUssS0FBSyxDQUFDLENBQUM7QUFDeEIsUUFBTSxNQUFNLEVBQUUsUUFBUSxLQUFLLFFBQVEsVUFBVSxPQUFPLEVBQUUsTUFBTSxjQUFjLFNBQVMsS0FBSyxFQUFFLEdBQUcsQ0FBQztBQUM5RixRQUFNLE1BQU0sS0FBSyxLQUFLLEdBQUcsRUFBRSxRQUFRLE1BQU0sS0FBSyxHQUFHLEdBQUcsVUFBVSxVQUFVLENBQUMsQ0FBQztBQUMxRSxnQkFBQUEsUUFBTyxNQUFNLE1BQU0sS0FBSyxHQUFHLEdBQUcsUUFBUSxRQUFRO0FBQzlDLGdCQUFBQSxRQUFPLE1BQU0sTUFBTSxLQUFLLEdBQUcsR0FBRyxTQUFTLENBQUM7QUFDMUMsQ0FBQzsiLAogICJuYW1lcyI6IFsidHVybiIsICJwcm9wb3NhbCIsICJhc3NlcnQiXQp9Cg==
