/** A turn as a page: what the agent says as Markdown, what it runs, thinks and changes; without VS Code. */

import MarkdownIt from "markdown-it";
import type { Problem, Question } from "../protocol";
import { choicesOf, label, outcome, type QuestionItem, refuses, whole } from "../questions";
import type { Item, TurnState } from "../store";
import { elapsed, tokens } from "../words";
import { plain } from "./ansi";
import { type Piece, pieces } from "./pieces";

// The text is a model's: no HTML of its own, no images, and links only to the web, shown with where they lead.
const markdown = new MarkdownIt({ html: false, linkify: false, breaks: false });
markdown.validateLink = (url) => /^https?:\/\//i.test(url);
markdown.renderer.rules.image = (tokens, index) => {
  const token = tokens[index];
  return `<span class="image">[image: ${inert(token?.content || "no description")} ${inert(String(token?.attrGet("src") ?? ""))}]</span>`;
};
markdown.renderer.rules.link_open = (tokens, index) => {
  const href = inert(String(tokens[index]?.attrGet("href") ?? ""));
  return `<a href="${href}" title="${href}">`;
};

function inert(text: string): string {
  const words: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (sign) => words[sign] ?? sign);
}

/** Something of a turn that is drawn anew when it changes. */
export interface Part {
  key: string;
  html: string;
}

/** What a page must do to show the turn as it is now. */
export interface Update {
  /** New or changed. */
  parts: Part[];
  /** The keys of all parts, when they are not those of the last time. */
  order?: string[];
}

interface Made {
  item: Item;
  pieces: Piece[];
  parts: Part[];
}

/** A turn as its page has it: renders what changed only, also of a message that grows. */
export class Transcript {
  private made = new Map<string, Made>();
  private shown = new Map<string, string>();

  /** The page has nothing (any more). */
  forget(): void {
    this.shown.clear();
  }

  update(turn: TurnState, now: number): Update {
    const parts = [{ key: "head", html: headHtml(turn, now) }];
    const made = new Map<string, Made>();
    for (const item of turn.items.values()) {
      const known = this.made.get(item.id);
      const one = known?.item === item ? known : makeItem(item, known);
      made.set(item.id, one);
      parts.push(...one.parts);
    }
    turn.unread.forEach((words, index) => parts.push({ key: `unread ${index}`, html: saidHtml(words, "not read yet") }));
    if (turn.error) parts.push({ key: "error", html: errorHtml(turn.error) });
    this.made = made;
    const before = this.shown;
    this.shown = new Map(parts.map(({ key, html }) => [key, html]));
    const order = [...this.shown.keys()];
    const same = order.length === before.size && [...before.keys()].every((key, index) => key === order[index]);
    const changed = parts.filter(({ key, html }) => before.get(key) !== html);
    return { parts: changed, ...(same ? {} : { order }) };
  }
}

function headHtml(turn: TurnState, now: number): string {
  const time = elapsed((turn.endedAt ?? now) - turn.startedAt);
  // the page lets it go on; nobody wants to hear every second
  const clock = turn.endedAt == null ? `<span data-since="${turn.startedAt}" aria-live="off">${time}</span>` : time;
  const words = [tokens(turn.usage), turn.headline].map((word) => inert(word ?? ""));
  const facts = [turn.status, clock, ...words].filter(Boolean);
  return `<h1>${inert(turn.prompt)}</h1>\n<p class="facts ${turn.status}">${facts.join(" · ")}</p>`;
}

function errorHtml({ message, hint }: Problem): string {
  return `<p class="error">${inert(message)} ${inert(hint ?? "")}</p>`;
}

function saidHtml(words: string, note = ""): string {
  return `<section class="said"><h2>You${note && ` <em>${note}</em>`}</h2><pre>${inert(plain(words))}</pre></section>`;
}

function makeItem(item: Item, known: Made | undefined): Made {
  const text = item.type === "agent_message" && typeof item.text === "string" ? item.text : undefined;
  if (text === undefined) return { item, pieces: [], parts: [{ key: `item ${item.id}`, html: itemHtml(item) }] };
  const grown = typeof known?.item.text === "string" && text.startsWith(known.item.text);
  const all = pieces(text, grown ? known.pieces : []);
  const parts = all.map(({ from, fence }, index) => {
    const next = all[index + 1];
    const ready = grown && index + 1 < known.pieces.length ? known.parts[index] : undefined;
    if (ready) return ready;
    const words = plain(text.slice(from, next?.from));
    const html = markdown.render(fence ? `${fence}\n${words}` : words);
    return { key: `item ${item.id} ${index}`, html: `<section class="message">${html}</section>` };
  });
  if (item.status === "incomplete") parts.push({ key: `item ${item.id} end`, html: '<p class="call">broken off</p>' });
  return { item, pieces: all, parts };
}

function itemHtml(item: Item): string {
  const text = (key: string) => plain(typeof item[key] === "string" ? (item[key]) : "");
  switch (item.type) {
    case "reasoning":
      return `<details class="reasoning"><summary>Thought</summary>${markdown.render(text("text"))}</details>`;
    case "command_execution":
      return commandHtml(text("command"), text("aggregatedOutput"), item.exitCode, text("status"));
    case "file_change": {
      const changes = (Array.isArray(item.changes) ? item.changes : []) as { path?: unknown; kind?: unknown }[];
      const rows = changes.map(
        ({ path, kind }) => `<li>${inert(String(kind))} <code>${inert(String(path))}</code></li>`,
      );
      return `<ul class="changes">${rows.join("")}</ul>`;
    }
    case "entered_review_mode":
    case "exited_review_mode": // what was found is said as a message too
    case "todo_list":
      return ""; // has a view of its own
    case "error":
      return `<p class="warning">${inert(text("message"))}</p>`;
    case "user_message":
      return saidHtml(text("text"));
    case "question":
      return questionHtml(item as unknown as QuestionItem);
    case "mcp_tool_call":
      return callHtml(item, `${text("server")}: ${text("tool")}`, text("status"));
    case "web_search":
      return `<p class="call">searched: ${inert(text("query"))}</p>`;
    default:
      return `<p class="call">${inert(item.type)}</p>`;
  }
}

/** All of a question; while it waits with its choices, of which the page arms those that allow something a moment later. */
function questionHtml(item: QuestionItem): string {
  const head = `<h2>Codex asks</h2><pre>${inert(whole(item))}</pre>`;
  const ended = outcome(item);
  const question = item as Question;
  if (ended || !question.choices) return `<section class="question">${head}<p>${inert(ended ?? "")}</p></section>`;
  const id = inert(question.questionId);
  const button = (words: string, choice: string, harmless: boolean) =>
    `<button data-question="${id}" data-choice="${inert(choice)}"${harmless ? "" : " data-arm disabled"}>${inert(words)}</button>`;
  const choices = choicesOf(question).map((choice) =>
    question.fields?.length && choice === "accept"
      ? button(`${label(question, choice)}…`, "", true)
      : button(label(question, choice), choice, refuses(question, choice)),
  );
  const left = question.expiresAt == null ? "" : `<span class="left" data-until="${question.expiresAt}"></span>`;
  return `<section class="question open">${head}<p class="choices">${choices.join(" ")} ${left}</p></section>`;
}

/** A call of a tool: what was asked, what came of it, and how a refusal is mended. */
function callHtml(item: Item, name: string, status: string): string {
  const json = (value: unknown) => plain(JSON.stringify(value, null, 1) ?? "");
  const result = (item.result ?? {}) as { content?: unknown; structuredContent?: unknown };
  const parts = (Array.isArray(result.content) ? result.content : []) as Record<string, unknown>[];
  const blocks = parts.map((part) =>
    typeof part.text === "string"
      ? plain(part.text)
      : `[${["type", "mimeType", "uri"].flatMap((key) => (typeof part[key] === "string" ? [plain(String(part[key]))] : [])).join(" ")}${typeof part.size === "number" ? `, ${part.size} bytes` : ""}]`,
  );
  if (result.structuredContent !== undefined) blocks.push(json(result.structuredContent));
  const asked = item.arguments && Object.keys(item.arguments).length ? json(item.arguments) : "";
  const note = status === "inProgress" ? " <em>running</em>" : status === "completed" ? "" : ` <em>${inert(status)}</em>`;
  const told = [item.error, item.hint].filter((words) => typeof words === "string");
  const said = told.map((words) => `<p class="warning">${inert(plain(String(words)))}</p>`).join("");
  const body = [asked, ...blocks].filter((block) => block.trim()).map((block) => `<pre>${inert(block)}</pre>`);
  const failed = status === "failed" ? " failed" : "";
  return `<details class="command call${failed}"><summary><code>${inert(name)}</code>${note}</summary>${body.join("")}</details>${said}`;
}

function commandHtml(command: string, output: string, exitCode: unknown, status: string): string {
  const failed = typeof exitCode === "number" && exitCode !== 0;
  const note = failed ? ` <em>exit code ${exitCode}</em>` : status === "inProgress" ? " <em>running</em>" : "";
  const body = output.trim() ? `<pre>${inert(output)}</pre>` : "";
  return `<details class="command${failed ? " failed" : ""}"><summary><code>$ ${inert(command)}</code>${note}</summary>${body}</details>`;
}
