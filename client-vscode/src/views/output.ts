/** The output channel with every command that the agent ran and what it printed. */

import * as vscode from "vscode";
import type { Ctx } from "../ctx";
import { plain } from "../words";

export class CommandsOutput {
  private readonly channel = vscode.window.createOutputChannel("Codex Commands");
  private last = "";

  constructor(ctx: Ctx) {
    ctx.extension.subscriptions.push(
      this.channel,
      ctx.onOutput(({ turnId, itemId, command, text, exitCode, truncated }) => {
        const key = `${turnId} ${itemId}`;
        // Commands may run side by side; whose text follows is said again when it changes.
        if (key !== this.last) this.channel.append(`\n$ ${plain(command)}\n`);
        this.last = key;
        if (text) this.channel.append(plain(text));
        if (truncated) this.channel.append("\n[the middle was left out]");
        if (exitCode != null) {
          if (text && !text.endsWith("\n")) this.channel.append("\n");
          if (exitCode !== 0) this.channel.append(`[exit code ${exitCode}]\n`);
        }
      }),
    );
  }

  show(): void {
    this.channel.show(true);
  }
}
