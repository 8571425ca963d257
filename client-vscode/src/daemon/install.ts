/** Installs the daemon into a private environment of the extension's own, with uv or Python's venv. */

import { execFile, spawn } from "node:child_process";
import { mkdir, rename, rm } from "node:fs/promises";
import * as path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const OLDEST: readonly [number, number] = [3, 11];

export class InstallFailed extends Error {
  constructor(
    message: string,
    readonly said = "",
  ) {
    super(message);
  }
}

export interface Progress {
  step(words: string): void;
  line(text: string): void;
  signal: AbortSignal;
}

/**
 * Makes `folder` an environment that has `requirement`; what stood there before is replaced only by one that works.
 *
 * @throws InstallFailed with what failed and what the failing program said
 */
export async function install(folder: string, requirement: string, progress: Progress): Promise<void> {
  const old = `${folder}.old`;
  await mkdir(path.dirname(folder), { recursive: true });
  await rm(old, { recursive: true, force: true });
  await rename(folder, old).catch(() => undefined); // an environment knows its own path, so it is made in place
  try {
    const uv = await answers("uv", ["--version"]);
    if (uv) {
      progress.step("making an environment with uv");
      await tell("uv", ["venv", "--python", `>=${OLDEST.join(".")}`, folder], progress);
      progress.step(`installing ${requirement}`);
      await tell("uv", ["pip", "install", "--python", path.join(folder, "bin", "python"), requirement], progress);
    } else {
      const python = await newestPython();
      progress.step(`making an environment with ${python}`);
      await tell(python, ["-m", "venv", folder], progress);
      progress.step(`installing ${requirement}`);
      const pip = ["-m", "pip", "--disable-pip-version-check", "install", requirement];
      await tell(path.join(folder, "bin", "python"), pip, progress);
    }
    progress.step("trying it");
    await tell(path.join(folder, "bin", "codex-lsp"), ["--version"], progress);
    await rm(old, { recursive: true, force: true });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    await rename(old, folder).catch(() => undefined);
    throw error;
  }
}

async function newestPython(): Promise<string> {
  for (const name of ["python3", "python3.14", "python3.13", "python3.12", "python3.11", "python"]) {
    const said = await answers(name, ["-c", "import sys, venv, ensurepip; print(*sys.version_info[:2])"]);
    const [major = 0, minor = 0] = (said ?? "").trim().split(" ").map(Number);
    if (major === OLDEST[0] && minor >= OLDEST[1]) return name;
  }
  throw new InstallFailed(
    `No Python ${OLDEST.join(".")} or newer with venv was found, and no uv. Install one of them (Debian: python3-venv).`,
  );
}

async function answers(program: string, args: string[]): Promise<string | undefined> {
  try {
    return (await run(program, args, { timeout: 20_000, cwd: "/" })).stdout;
  } catch {
    return undefined;
  }
}

function tell(program: string, args: string[], progress: Progress): Promise<void> {
  progress.line(`$ ${program} ${args.join(" ")}`);
  return new Promise((done, failed) => {
    const child = spawn(program, args, { cwd: "/", stdio: ["ignore", "pipe", "pipe"], signal: progress.signal });
    let said = "";
    const hear = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
      for (const line of chunk.toString().split("\n")) if (line.trim()) progress.line(line);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("error", (error) => failed(new InstallFailed(`${path.basename(program)}: ${error.message}`, said)));
    child.once("close", (code) => {
      if (code === 0) done();
      else failed(new InstallFailed(`${path.basename(program)} ${args[0]} ended with status ${code}`, said));
    });
  });
}
