import assert from "node:assert/strict";
import { test } from "node:test";
import type { Item, TurnState } from "../../src/store";
import { turnHtml } from "../../src/views/transcript";

const html = (...items: Item[]) => {
  const turn: TurnState = {
    turnId: "t",
    workspaceFolder: "",
    prompt: "<script>x</script>",
    status: "completed",
    startedAt: 0,
    endedAt: 5,
    todos: [],
    items: new Map(items.map((item) => [item.id, item])),
    whole: true,
  };
  return turnHtml(turn, 9);
};
const says = (text: string): Item => ({ id: "i", type: "agent_message", text });

test("Markdown of the model's becomes a page without anything that acts or loads", () => {
  const page = html(
    says('**bold** ![spy](https://spy.example/a.png "t") [go](command:codex.acceptAll) <img src=x onerror=y> [js](javascript:z)'),
  );
  assert.match(page, /<strong>bold<\/strong>/);
  assert.doesNotMatch(page, /<img|<script|href="(command|javascript)/);
  assert.match(page, /\[image: spy https:\/\/spy\.example\/a\.png\]/);
});

test("links to the web show where they lead, and cannot break out of their attribute", () => {
  const page = html(says('[text](https://example.org/?a=1&b="onclick=x)'));
  assert.match(page, /<a href="https:\/\/example\.org\/\?a=1&amp;b=%22onclick=x" title=/);
});

test("commands are text, also those that look like HTML", () => {
  const page = html({ id: "c", type: "command_execution", command: "echo <b>", aggregatedOutput: "</pre><b>", exitCode: 1 });
  assert.match(page, /\$ echo &lt;b&gt;/);
  assert.match(page, /<pre>&lt;\/pre&gt;&lt;b&gt;<\/pre>/);
  assert.match(page, /exit code 1/);
});

test("items of a kind that is not known yet are named", () => {
  assert.match(html({ id: "n", type: "brand_<new>" }), /brand_&lt;new&gt;/);
});
