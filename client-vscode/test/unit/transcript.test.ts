import assert from "node:assert/strict";
import { test } from "node:test";
import type { Item, TurnState } from "../../src/store";
import { ENOUGH, type Piece, pieces, TOO_MUCH } from "../../src/views/pieces";
import { Transcript } from "../../src/views/transcript";

const turnOf = (...items: Item[]): TurnState => ({
  turnId: "t",
  workspaceFolder: "",
  prompt: "<script>x</script>",
  status: "completed",
  startedAt: 0,
  endedAt: 5,
  todos: [],
  items: new Map(items.map((item) => [item.id, item])),
  unread: [],
  whole: true,
});
const html = (...items: Item[]) =>
  new Transcript().update(turnOf(...items), 9).parts.map((part) => part.html).join("\n");
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

test("calls of tools show what was asked and what came of it, and how a refusal is mended", () => {
  const call = { id: "m", type: "mcp_tool_call", server: "<s>", tool: "t", arguments: { path: "<a>" } };
  const content = [{ type: "text", text: "</pre><b>found" }, { type: "image", mimeType: "image/png", size: 5 }];
  const page = html({ ...call, status: "completed", result: { content, structuredContent: { n: 1 } }, error: null });
  assert.match(page, /<summary><code>&lt;s&gt;: t<\/code><\/summary>/);
  assert.match(page, /&quot;&lt;a&gt;&quot;/);
  assert.match(page, /<pre>&lt;\/pre&gt;&lt;b&gt;found<\/pre><pre>\[image image\/png, 5 bytes\]<\/pre>/);
  assert.match(page, /&quot;n&quot;: 1/);
  const refused = html({ ...call, status: "failed", result: null, error: "not approved", hint: 'put "mcp"' });
  assert.match(refused, /<em>failed<\/em>/);
  assert.match(refused, /not approved<\/p>.*put &quot;mcp&quot;/);
});

test("a message that was broken off says so, after all that was said", () => {
  const page = html({ ...says("Hel"), status: "incomplete" });
  assert.match(page, /Hel<\/p>\s*<\/section>.*broken off/s);
});

test("items of a kind that is not known yet are named", () => {
  assert.match(html({ id: "n", type: "brand_<new>" }), /brand_&lt;new&gt;/);
});

test("what did not change is not sent again; a page that has nothing gets everything", () => {
  const transcript = new Transcript();
  const command: Item = { id: "c", type: "command_execution", command: "ls" };
  assert.deepEqual(transcript.update(turnOf(command, says("a")), 9).order, ["head", "item c", "item i 0"]);
  assert.deepEqual(transcript.update(turnOf(command, says("a")), 9), { parts: [] });
  const more = transcript.update(turnOf(command, says("ab")), 9);
  assert.deepEqual(more.parts.map((part) => part.key), ["item i 0"]);
  assert.equal(more.order, undefined);
  assert.deepEqual(transcript.update(turnOf(says("ab")), 9), { parts: [], order: ["head", "item i 0"] });
  transcript.forget();
  assert.equal(transcript.update(turnOf(says("ab")), 9).parts.length, 2);
});

const cut = (text: string, all: Piece[]) => all.map(({ from }, index) => text.slice(from, all[index + 1]?.from));
const paragraphs = (count: number) => Array.from({ length: count }, (_, n) => `Paragraph ${n} of *many*.\n\n`).join("");

test("a long message is cut between paragraphs, and what is appended changes the last piece only", () => {
  const text = `${paragraphs(500)}\`\`\`py\n${"x = 1\n\n".repeat(12_000)}\`\`\`\n\n${paragraphs(800)}${"word ".repeat(60_000)}`;
  const all = pieces(text);
  const parts = cut(text, all);
  assert.equal(parts.join(""), text);
  assert.ok(parts.length > 5 && parts.every((part) => part.length <= 2 * TOO_MUCH));
  assert.ok(parts[0] && parts[0].length >= ENOUGH && parts[0].endsWith("\n\n"));
  assert.ok(all.some((piece) => piece.fence === "```py"), "in a long code block a piece begins with its fence");
  assert.equal(all.at(-1)?.fence, "", "which ends where the block ends");
  let known: Piece[] = [];
  for (let length = 0; length < text.length; length += 3001) {
    const grown = pieces(text.slice(0, length), known);
    assert.deepEqual(grown, all.slice(0, grown.length), `after ${length}`);
    known = grown;
  }
});

test("a message of 5 MB that comes bit by bit costs no more at its end than at its beginning", () => {
  const transcript = new Transcript();
  const whole = paragraphs(200_000);
  let sent = 0;
  for (let length = 50_000; length <= whole.length; length += 50_000) {
    const { parts } = transcript.update(turnOf(says(whole.slice(0, length))), 9);
    const size = parts.reduce((sum, part) => sum + part.html.length, 0);
    assert.ok(size < 6 * 50_000, `${size} characters after ${length}`);
    sent += size;
  }
  assert.ok(sent < 4 * whole.length);
});
