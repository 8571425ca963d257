/** What is known of turns and proposals, as the daemon told it: a fold over its messages, without VS Code. */

import type {
  ItemNotice,
  MessageNotice,
  Notifications,
  Problem,
  Proposal,
  Question,
  QuestionGone,
  TodoItem,
  Turn,
  TurnEnded,
  TurnStartResult,
  TurnSummary,
} from "./protocol";
import { waiting } from "./words";

/** An item of Codex; its other fields depend on `type`. */
export type Item = Record<string, unknown> & { id: string; type: string };

export interface TurnState extends TurnSummary {
  /** How Codex is run for it; known of those that this window started. */
  transport?: TurnStartResult["transport"];
  /** What the agent is doing, in a few words of the daemon's. */
  headline?: string;
  todos: TodoItem[];
  items: Map<string, Item>;
  /** What the user said while it ran and the agent has not read yet. */
  unread: string[];
  error?: Problem | null;
  /** Whether `items` has everything, also what came before we listened. */
  whole: boolean;
}

/** Turns whose items, and decided proposals that, are remembered; older ones are read again when they are looked at. */
export const REMEMBERED = 20;

export type Part = "turns" | "items" | "calls" | "todos" | "proposals" | "questions";

const fresh = (): Pick<TurnState, "todos" | "items" | "unread"> => ({ todos: [], items: new Map(), unread: [] });

export class Store {
  private readonly turnsById = new Map<string, TurnState>();
  private readonly proposalsById = new Map<string, Proposal>();
  private readonly questionsById = new Map<string, Question>();
  /** Ids of the hunks that do not wait any more. */
  private readonly decided = new WeakMap<Proposal, Set<string>>();
  private readonly listeners = new Set<(part: Part, id?: string) => void>();

  /** Calls `listener` after every change, with what changed; returns how to stop that. */
  listen(listener: (part: Part, id?: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Newest first. */
  get turns(): TurnState[] {
    return [...this.turnsById.values()].sort((a, b) => b.startedAt - a.startedAt);
  }

  get running(): TurnState[] {
    return this.turns.filter((turn) => turn.status === "running");
  }

  /** Those with something to decide or still growing; newest first. */
  get open(): Proposal[] {
    return this.proposals.filter((proposal) => proposal.state === "open" || proposal.state === "growing");
  }

  /** Newest first. */
  get proposals(): Proposal[] {
    const began = (proposal: Proposal) => this.turnsById.get(proposal.turnId)?.startedAt ?? 0;
    return [...this.proposalsById.values()].sort((a, b) => began(b) - began(a));
  }

  turn(id: string): TurnState | undefined {
    return this.turnsById.get(id);
  }

  proposal(id: string): Proposal | undefined {
    return this.proposalsById.get(id);
  }

  /** Those that wait for an answer, oldest first. */
  get questions(): Question[] {
    return [...this.questionsById.values()];
  }

  question(id: string): Question | undefined {
    return this.questionsById.get(id);
  }

  /** Whether a hunk is still to be decided, as far as we know. */
  waits(proposalId: string, hunkId: string): boolean {
    const proposal = this.proposalsById.get(proposalId);
    if (!proposal) return true;
    let decided = this.decided.get(proposal);
    if (!decided) {
      const hunks = proposal.files.flatMap((file) => file.hunks);
      decided = new Set(hunks.filter((hunk) => !waiting(hunk)).map(({ id }) => id));
      this.decided.set(proposal, decided);
    }
    return !decided.has(hunkId);
  }

  /** A turn that we have just started. */
  began(summary: TurnSummary & Pick<TurnState, "transport">): void {
    const known = this.turnsById.get(summary.turnId);
    this.turnsById.set(summary.turnId, { ...fresh(), whole: true, ...known, ...summary });
    this.tell("turns", summary.turnId);
  }

  /** The daemon's list, asked for at `asked` (seconds since 1970). What it does not know any more goes. */
  listed(turns: TurnSummary[], asked: number): void {
    const before = new Map(this.turnsById);
    for (const turn of before.values()) if (turn.startedAt < asked) this.turnsById.delete(turn.turnId);
    for (const summary of turns) {
      const known = before.get(summary.turnId);
      const turn = { ...fresh(), whole: false, ...known, ...summary };
      if (turn.status !== "running") delete turn.headline;
      this.turnsById.set(summary.turnId, turn);
    }
    const ids = new Set(turns.map((turn) => turn.proposalId));
    for (const id of this.proposalsById.keys()) if (!ids.has(id)) this.proposalsById.delete(id);
    this.tell("turns");
    this.tell("proposals");
  }

  /** A turn as the daemon reads it out. */
  read(turn: Turn): void {
    const { items, todos, ...rest } = turn;
    const known = this.turnsById.get(turn.turnId);
    const merged = new Map((items ?? []).map((item) => [String(item.id), { ...known?.items.get(String(item.id)), ...item } as Item]));
    for (const [id, item] of known?.items ?? []) if (!merged.has(id)) merged.set(id, item);
    this.turnsById.set(turn.turnId, { ...fresh(), ...known, ...rest, todos: todos?.length ? todos : (known?.todos ?? []), items: merged, whole: true });
    this.tell("turns", turn.turnId);
    this.tell("items", turn.turnId);
    this.tell("todos", turn.turnId);
  }

  /** A proposal as the daemon reads it out. */
  proposed(proposal: Proposal): void {
    // It is told by the answer of a decision and by a notification; only what is new redraws the views,
    // because a tree that is just being drawn anew does not know which of its rows is clicked.
    const known = this.proposalsById.get(proposal.proposalId);
    if (known && JSON.stringify(known) === JSON.stringify(proposal)) return;
    this.proposalsById.set(proposal.proposalId, proposal);
    const open = new Set(this.open);
    const old = this.proposals.filter((one) => !open.has(one)).slice(REMEMBERED);
    for (const { proposalId } of old) this.proposalsById.delete(proposalId);
    this.tell("proposals", proposal.proposalId);
  }

  headline(turnId: string, words: string): void {
    if (this.turnsById.get(turnId)?.headline === words) return;
    this.change(turnId, "turns", (turn) => {
      turn.headline = words;
    });
  }

  started({ turnId, threadId }: Notifications["codex/turn/started"]): void {
    this.change(turnId, "turns", (turn) => {
      if (threadId) turn.threadId = threadId;
    });
  }

  item({ turnId, item }: ItemNotice): void {
    this.change(turnId, "items", (turn) => {
      const known = item as Item;
      if (known.id) turn.items.set(known.id, { ...turn.items.get(known.id), ...known });
      if (known.type === "mcp_tool_call") this.tell("calls", turnId);
      if (known.type === "user_message") {
        const at = turn.unread.findIndex((words) => String(known.text).startsWith(words));
        if (at >= 0) turn.unread = turn.unread.toSpliced(at, 1);
      }
    });
  }

  /** Words for a turn that runs; Codex tells them as an item when the agent reads them. */
  steered(turnId: string, words: string): void {
    this.change(turnId, "items", (turn) => {
      turn.unread = [...turn.unread, words];
    });
  }

  /** Codex did not take these words. */
  refused(turnId: string, words: string): void {
    this.change(turnId, "items", (turn) => {
      turn.unread = turn.unread.toSpliced(turn.unread.lastIndexOf(words), 1);
    });
  }

  /** A question that waits; the daemon tells it as an item too, with less of it. */
  asked(question: Question): void {
    this.questionsById.set(question.questionId, question);
    this.note(question);
    this.tell("questions", question.turnId);
  }

  /** A question that waits no more. */
  gone(question: QuestionGone): void {
    this.questionsById.delete(question.questionId);
    this.note(question);
    this.tell("questions", question.turnId);
  }

  /** The daemon's list of those that wait; others, it seems, ended with what had asked them. */
  asking(questions: Question[]): void {
    const open = new Set(questions.map(({ questionId }) => questionId));
    for (const question of this.questions) if (!open.has(question.questionId)) this.gone({ ...question, outcome: "turnEnded" });
    questions.forEach((question) => this.asked(question));
  }

  private note(question: Question): void {
    this.change(question.turnId, "items", (turn) => {
      const id = question.questionId;
      turn.items.set(id, { ...turn.items.get(id), ...question, id, type: "question" });
    });
  }

  message({ turnId, itemId, text, phase }: MessageNotice): void {
    this.change(turnId, "items", (turn) => {
      const before = phase === "delta" ? turn.items.get(itemId)?.text : "";
      const whole = (typeof before === "string" ? before : "") + text;
      turn.items.set(itemId, { ...turn.items.get(itemId), id: itemId, type: "agent_message", text: whole });
    });
  }

  todos({ turnId, items }: Notifications["codex/todos"]): void {
    this.change(turnId, "todos", (turn) => {
      turn.todos = items;
    });
  }

  ended(ended: TurnEnded, now: number): void {
    this.change(ended.turnId, "turns", (turn) => {
      turn.status = ended.status;
      turn.endedAt = now;
      turn.usage = ended.usage ?? null;
      turn.error = ended.error ?? null;
      turn.proposalId = ended.proposalId ?? null;
      delete turn.headline;
    });
    const old = this.turns.filter((turn) => turn.status !== "running" && turn.items.size > 0).slice(REMEMBERED);
    for (const turn of old) Object.assign(turn, { items: new Map(), whole: false });
  }

  private change(turnId: string, part: Part, how: (turn: TurnState) => void): void {
    const turn = this.turnsById.get(turnId);
    if (!turn) return; // of another window's daemon, or gone
    how(turn);
    this.tell(part, turnId);
  }

  private tell(part: Part, id?: string): void {
    for (const listener of this.listeners) listener(part, id);
  }
}
