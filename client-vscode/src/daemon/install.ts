/** Installs the daemon into a private environment of the extension's own, with uv or Python's venv. */

import { execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readlink, rename, rm, symlink } from "node:fs/promises";
import * as path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const OLDEST: readonly [number, number] = [3, 11];
const GRACE = 5_000;

export class InstallFailed extends Error {
  constructor(
    message: string,
    readonly said = "",
  ) {
    super(message);
  }
}

/** The user changed their mind; nothing is different from before. */
export class InstallCancelled extends Error {}

export interface Progress {
  step(words: string): void;
  line(text: string): void;
  signal: AbortSignal;
}

/**
 * Makes `link` name an environment that has `requirement`. The one it named before stays, and works, until then; an
 * environment knows its own path, so each is made in a folder of its own beside the link.
 *
 * @param PATH where uv and Python are looked for
 * @throws InstallFailed with what failed and what the failing program said
 * @throws InstallCancelled once nothing of the installation runs any more
 */
export async function install(link: string, requirement: string, PATH: string, progress: Progress): Promise<void> {
  const home = path.dirname(link);
  await mkdir(home, { recursive: true });
  const folder = await mkdtemp(`${link}-`);
  const tell = (program: string, args: string[]) => runs(program, args, PATH, progress);
  try {
    if ((await answers("uv", ["--version"], PATH)) !== undefined) {
      progress.step("making an environment with uv");
      await tell("uv", ["venv", "--python", `>=${OLDEST.join(".")}`, folder]);
      progress.step(`installing ${requirement}`);
      await tell("uv", ["pip", "install", "--python", path.join(folder, "bin", "python"), requirement]);
    } else {
      const python = await newestPython(PATH);
      progress.step(`making an environment with ${python}`);
      await tell(python, ["-m", "venv", folder]);
      progress.step(`installing ${requirement}`);
      const pip = ["-m", "pip", "--disable-pip-version-check", "install", requirement];
      await tell(path.join(folder, "bin", "python"), pip);
    }
    progress.step("trying it");
    await tell(path.join(folder, "bin", "codex-lsp"), ["--version"]);
    await symlink(path.basename(folder), `${folder}.link`);
    await rename(`${folder}.link`, link);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  await sweep(link);
}

/** Removes environments that are not the one in use: earlier ones, and what an end of VS Code cut short. */
async function sweep(link: string): Promise<void> {
  const used = await readlink(link);
  const name = path.basename(link);
  for (const other of await readdir(path.dirname(link))) {
    if (!other.startsWith(`${name}-`) || other === used) continue;
    await rm(path.join(path.dirname(link), other), { recursive: true, force: true });
  }
}

async function newestPython(PATH: string): Promise<string> {
  for (const name of ["python3", "python3.14", "python3.13", "python3.12", "python3.11", "python"]) {
    const said = await answers(name, ["-c", "import sys, venv, ensurepip; print(*sys.version_info[:2])"], PATH);
    const [major = 0, minor = 0] = (said ?? "").trim().split(" ").map(Number);
    if (major === OLDEST[0] && minor >= OLDEST[1]) return name;
  }
  throw new InstallFailed(
    `No Python ${OLDEST.join(".")} or newer with venv was found, and no uv. Install one of them (Debian: python3-venv).`,
  );
}

async function answers(program: string, args: string[], PATH: string): Promise<string | undefined> {
  try {
    return (await run(program, args, { timeout: 20_000, cwd: "/", env: { ...process.env, PATH } })).stdout;
  } catch {
    return undefined;
  }
}

/** Runs a program to its end; when cancelled, ends it with all that it started. */
function runs(program: string, args: string[], PATH: string, progress: Progress): Promise<void> {
  const { signal } = progress;
  if (signal.aborted) throw new InstallCancelled();
  progress.line(`$ ${program} ${args.join(" ")}`);
  return new Promise((done, failed) => {
    const child = spawn(program, args, {
      cwd: "/",
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, PATH },
      detached: true, // a group of its own, to be ended as one
    });
    let said = "";
    const hear = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
      for (const words of chunk.toString().split("\n")) if (words.trim()) progress.line(words);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    const end = (how: NodeJS.Signals) => {
      try {
        if (child.pid) process.kill(-child.pid, how);
      } catch {
        // It has ended by itself.
      }
    };
    let late: NodeJS.Timeout | undefined;
    const stop = () => {
      end("SIGTERM");
      late = setTimeout(() => end("SIGKILL"), GRACE);
    };
    signal.addEventListener("abort", stop, { once: true });
    const ended = (error?: Error) => {
      clearTimeout(late);
      signal.removeEventListener("abort", stop);
      if (signal.aborted) failed(new InstallCancelled());
      else if (error) failed(error);
      else done();
    };
    const name = path.basename(program);
    child.once("error", (error) => ended(new InstallFailed(`${name}: ${error.message}`, said)));
    child.once("close", (code, how) =>
      ended(code === 0 ? undefined : new InstallFailed(`${name} ${args[0]} ended with ${how ?? `status ${code}`}`, said)),
    );
  });
}
