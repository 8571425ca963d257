/** What the doctor found, as a page of Markdown; without VS Code. */

import type { DoctorCheck } from "./protocol";

const MARKS = { ok: "✔", warn: "⚠", fail: "✖" } as const;

/** The worst first. */
export function verdictsPage(checks: readonly DoctorCheck[]): string {
  const lines = (["fail", "warn", "ok"] as const).flatMap((status) => checks.filter((one) => one.status === status));
  return ["# Codex: Doctor", summary(checks), lines.map(line).join("\n")].join("\n\n");
}

function line({ id, status, message, hint }: DoctorCheck): string {
  const words = `- ${MARKS[status]} **${plain(id)}**: ${plain(message)}`;
  return hint ? `${words}  \n  *${plain(hint)}*` : words;
}

function summary(checks: readonly DoctorCheck[]): string {
  const count = (status: DoctorCheck["status"]) => checks.filter((one) => one.status === status).length;
  if (count("fail")) return `${count("fail")} of ${checks.length} checks failed, ${count("warn")} with a warning.`;
  if (count("warn")) return `Nothing failed; ${count("warn")} of ${checks.length} checks with a warning.`;
  return `All ${checks.length} checks are well.`;
}

/** Words of others as text: no link, no picture, no HTML. */
function plain(words: string): string {
  return words.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|!&~:]/g, "\\$&");
}
