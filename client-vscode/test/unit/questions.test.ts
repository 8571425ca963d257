import assert from "node:assert/strict";
import { test } from "node:test";
import { drawn, drawnLine, withoutIcons } from "../../src/inert";
import type { Question } from "../../src/protocol";
import { beginning, choicesOf, folded, inShort, left, outcome, type QuestionItem, refuses, subject } from "../../src/questions";
import { Store } from "../../src/store";
import { Transcript } from "../../src/views/transcript";

const question = (more: Partial<Question> = {}): Question => ({
  questionId: "q",
  turnId: "t",
  kind: "command",
  text: "Run this?\n$ rm -r build\nin /w",
  choices: ["accept", "acceptForSession", "decline", "cancel"],
  labels: { accept: "Run It", acceptForSession: "Always in This Session", decline: "Don't", cancel: "Stop the Turn" },
  default: "decline",
  command: "rm -r build",
  cwd: "/w",
  ...more,
});
const ESC = "\u001b";

test("what acts or hides is drawn, what is honest stays", () => {
  assert.equal(drawn(`a\t${ESC}[2K\r\nb\u202ec\u200bd\u0085\ud800e\u3164`), "a\t␛[2K␍\nb⟨U+202E⟩c⟨U+200B⟩d⟨U+0085⟩⟨U+D800⟩e⟨U+3164⟩");
  assert.equal(drawnLine("a\n\tb"), "a␊␉b");
  assert.equal(drawnLine("x".repeat(500), 10), "xxxxxxxxxx… (+490 characters)");
  assert.equal(drawn("grüße 漢字 🚀"), "grüße 漢字 🚀");
  assert.doesNotMatch(withoutIcons("echo $(whoami) \\$(trash)"), /\$\(/);
});

test("only what is short and cannot become a link of VS Code's is answered in a notification", () => {
  assert.equal(inShort(question()), "Run this? · $ rm -r build · in /w");
  assert.equal(inShort(question({ text: "echo [x](command:codex.answer)" })), undefined);
  assert.equal(inShort(question({ text: "[ -e x ]" })), undefined, "its bracket would reach to ours");
  for (const text of ["x".repeat(300), `a${ESC}b`, "a\u202eb"]) assert.equal(inShort(question({ text })), undefined, text);
  assert.equal(inShort(question({ fields: [{ id: "f", label: "F", type: "string" }] })), undefined);
  assert.equal(beginning(question({ text: "Run this?\n$ [x]" })), "Run this?");
  assert.equal(beginning(question({ text: "shop asks: [Yes](command:x)" })), "");
  assert.equal(subject(question({ command: "a\nb" })), "a␊b");
});

test("what refuses comes first; the time is told", () => {
  assert.deepEqual(choicesOf(question()), ["decline", "accept", "acceptForSession", "cancel"]);
  assert.ok(refuses(question(), "cancel") && !refuses(question(), "acceptForSession"));
  assert.equal(left(question({ expiresAt: 100 }), 37.5), "1:02 left");
  assert.equal(left(question(), 5), "");
  const ended = (more: Partial<QuestionItem>) => outcome({ id: "q", ...question(), ...more });
  assert.equal(ended({}), undefined);
  assert.equal(ended({ outcome: "expired", answer: "decline" }), "Nobody answered in time: Don't");
  assert.equal(outcome({ id: "q", text: "", by: "settings", answer: "accept" }), "Decided by your settings: Yes");
  assert.deepEqual(folded("abcdef\ng\n", 4), ["abcd", "ef", "g", ""]);
  assert.deepEqual(folded("🚀🚀🚀", 2), ["🚀🚀", "🚀"], "no sign is cut in two");
});

test("a question stands among the items of its turn, with buttons while it waits; what allows is armed later", () => {
  const store = new Store();
  store.began({ turnId: "t", workspaceFolder: "", prompt: "p", status: "running", startedAt: 0 });
  const page = () => {
    const turn = store.turn("t");
    assert.ok(turn);
    return new Transcript().update(turn, 1).parts.map(({ html }) => html).join("");
  };
  store.asked(question({ text: '"><b>', expiresAt: 99 }));
  assert.deepEqual(store.questions.map(({ questionId }) => questionId), ["q"]);
  assert.match(page(), /<pre>&quot;&gt;&lt;b&gt;<\/pre>/);
  const button = (choice: string) => new RegExp(`<button data-question="q" data-choice="${choice}"( data-arm disabled)?>`).exec(page());
  assert.ok(button("accept")?.[1] && button("acceptForSession")?.[1]);
  assert.ok(button("decline") && !button("decline")?.[1]);
  assert.match(page(), /data-until="99"/);
  store.item({ turnId: "t", phase: "started", item: { id: "q", type: "question", text: "?", status: "inProgress" } });
  assert.ok(button("accept"), "what the daemon tells of it as an item takes nothing away");
  store.gone({ ...question(), outcome: "expired", answer: "decline" });
  assert.deepEqual(store.questions, []);
  assert.doesNotMatch(page(), /<button/);
  assert.match(page(), /Nobody answered in time/);
});

test("what has fields is filled in elsewhere: its page has no button that says yes", () => {
  const store = new Store();
  store.began({ turnId: "t", workspaceFolder: "", prompt: "p", status: "running", startedAt: 0 });
  store.asked(question({ kind: "elicitation", choices: ["accept", "decline"], fields: [{ id: "f", label: "F", type: "string" }] }));
  const turn = store.turn("t");
  assert.ok(turn);
  const html = new Transcript().update(turn, 1).parts.map((part) => part.html).join("");
  assert.doesNotMatch(html, /data-choice="accept"/);
  assert.match(html, /data-choice="">Run It…</);
});

test("after the daemon's end nothing waits any more but what the next one lists", () => {
  const store = new Store();
  store.began({ turnId: "t", workspaceFolder: "", prompt: "p", status: "running", startedAt: 0 });
  store.asked(question());
  store.asking([question({ questionId: "other" })]);
  assert.deepEqual(store.questions.map(({ questionId }) => questionId), ["other"]);
  assert.equal(store.turn("t")?.items.get("q")?.outcome, "turnEnded");
  store.asking([]);
  assert.deepEqual(store.questions, []);
});
