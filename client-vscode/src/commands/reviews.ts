/** Reviews by Codex: of what is not committed, of a commit, of all that a branch has not. */

import * as vscode from "vscode";
import type { Ctx } from "../ctx";
import { withoutIcons } from "../inert";
import type { Review } from "../protocol";
import { type Offer, typeOrPick } from "./input";
import { folderOf, send } from "./turns";

/** Starts a review, once the user has said of what. */
export async function review(ctx: Ctx, target: Review["target"]): Promise<void> {
  const folder = folderOf(ctx);
  const start = (wish: Review) => send(ctx, { prompt: "", review: wish, options: { transport: "appServer" } }, folder);
  switch (target) {
    case "uncommitted":
      await start({ target });
      return;
    case "commit": {
      const commit = await typeOrPick("Review which commit?", "A name or number that git knows", await commits(folder), "git-commit");
      if (commit) await start({ target, commit });
      return;
    }
    case "branch": {
      const offers = await branches(folder);
      const branch = await typeOrPick("Compare with which branch?", "What is here and not in this branch is reviewed", offers, "git-branch");
      if (branch) await start({ target, branch });
    }
  }
}

/** What we need of the API of VS Code's own git extension. */
interface Repository {
  log(options: { maxEntries: number }): Promise<{ hash: string; message: string; authorName?: string }[]>;
  getBranches(query: { remote: boolean }): Promise<{ name?: string }[]>;
  state: { HEAD?: { name?: string } };
}
interface Git {
  enabled: boolean;
  getAPI(version: 1): { openRepository(root: vscode.Uri): Promise<Repository | null> };
}

/** As VS Code knows it; `undefined` where its git is off or not installed: then names are typed. */
async function repositoryOf({ uri }: vscode.WorkspaceFolder): Promise<Repository | undefined> {
  const extension = vscode.extensions.getExtension<Git>("vscode.git");
  if (!extension) return undefined;
  const git = await extension.activate();
  return git.enabled ? ((await git.getAPI(1).openRepository(uri)) ?? undefined) : undefined;
}

async function commits(folder: vscode.WorkspaceFolder): Promise<Offer[]> {
  const found = (await (await repositoryOf(folder))?.log({ maxEntries: 50 }).catch(() => [])) ?? [];
  return found.map(({ hash, message, authorName }) => ({
    label: withoutIcons(message.split("\n")[0] ?? ""),
    value: hash,
    description: withoutIcons([hash.slice(0, 8), authorName ?? ""].join(" ")),
    icon: "git-commit",
  }));
}

async function branches(folder: vscode.WorkspaceFolder): Promise<Offer[]> {
  const repository = await repositoryOf(folder);
  const list = async (remote: boolean) => (await repository?.getBranches({ remote }).catch(() => [])) ?? [];
  return [...(await list(false)), ...(await list(true))]
    .flatMap(({ name }) => (name && name !== repository?.state.HEAD?.name ? [name] : []))
    .map((name) => ({ label: withoutIcons(name), value: name, icon: "git-branch" }));
}
