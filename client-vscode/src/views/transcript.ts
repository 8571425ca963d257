/** A turn as a page: what the agent says as Markdown, what it runs, thinks and changes; without VS Code. */

import MarkdownIt from "markdown-it";
import type { Item, TurnState } from "../store";
import { elapsed, tokens } from "../words";
import { plain } from "./ansi";

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

export function inert(text: string): string {
  const words: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (sign) => words[sign] ?? sign);
}

/** The whole turn. */
export function turnHtml(turn: TurnState, now: number): string {
  const time = elapsed((turn.endedAt ?? now) - turn.startedAt);
  const facts = [turn.status, time, tokens(turn.usage), turn.headline]
    .filter(Boolean)
    .map((word) => inert(String(word)));
  const items = [...turn.items.values()].map(itemHtml).join("\n");
  const error = turn.error ? `<p class="error">${inert(turn.error.message)} ${inert(turn.error.hint ?? "")}</p>` : "";
  return `<h1>${inert(turn.prompt)}</h1>\n<p class="facts ${turn.status}">${facts.join(" · ")}</p>\n${items}\n${error}`;
}

function itemHtml(item: Item): string {
  const text = (key: string) => plain(typeof item[key] === "string" ? (item[key]) : "");
  switch (item.type) {
    case "agent_message":
      return `<section class="message">${markdown.render(text("text"))}</section>`;
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
    case "todo_list":
      return ""; // has a view of its own
    case "error":
      return `<p class="warning">${inert(text("message"))}</p>`;
    case "mcp_tool_call":
      return `<p class="call">${inert(`${text("server")}: ${text("tool")} ${text("status")}`)}</p>`;
    case "web_search":
      return `<p class="call">searched: ${inert(text("query"))}</p>`;
    default:
      return `<p class="call">${inert(item.type)}</p>`;
  }
}

function commandHtml(command: string, output: string, exitCode: unknown, status: string): string {
  const failed = typeof exitCode === "number" && exitCode !== 0;
  const note = failed ? ` <em>exit code ${exitCode}</em>` : status === "inProgress" ? " <em>running</em>" : "";
  const body = output.trim() ? `<pre>${inert(output)}</pre>` : "";
  return `<details class="command${failed ? " failed" : ""}"><summary><code>$ ${inert(command)}</code>${note}</summary>${body}</details>`;
}
