/** Words of the user for a turn that runs. */

import type { Ctx } from "../ctx";
import { Refusal } from "../daemon/daemon";
import type { TurnState } from "../store";
import { askPrompt, pickTurn, written } from "./turns";

const isSteerable = ({ transport }: TurnState): boolean => transport === "appServer";

/**
 * Sends words, and what is attached, into a turn that runs; asks for what is not given. Returns whether they were sent.
 *
 * @throws Refusal when none runs, or when the turn takes no words, before any are asked for
 */
export async function steer(ctx: Ctx, turnId?: string, text?: string): Promise<boolean> {
  const { store, daemon, draft } = ctx;
  const able = store.running.filter(isSteerable);
  const running = able.length ? able : store.running;
  const id = turnId ?? (running.length > 1 ? await pickTurn(running, "Steer which turn?") : running[0]?.turnId);
  const turn = id && store.turn(id);
  if (!turn) {
    if (!running.length) throw new Refusal("No turn runs.", "noTurn");
    return false;
  }
  if (turn.status === "running" && !isSteerable(turn)) {
    const words = "This turn takes no words while it runs: it is run by codex exec.";
    throw new Refusal(words, "needsAppServer", "The next one does with the transport appServer.");
  }
  const words = text ?? (await askPrompt(ctx, `Codex: Steer “${turn.prompt}”`, "What should Codex know now?"));
  if (!words) return false;
  const { parts, attached } = written(ctx, words);
  store.steered(turn.turnId, words); // before it is sent: the agent may have read it when that is answered
  try {
    await daemon.request("codex/turn/steer", { turnId: turn.turnId, prompt: parts });
  } catch (error) {
    store.refused(turn.turnId, words);
    throw error;
  }
  for (const attachmentId of attached) draft.remove(attachmentId);
  return true;
}
