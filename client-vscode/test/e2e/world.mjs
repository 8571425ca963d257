// A small world for a test in a real VS Code: a repository, Codex's home, the scripted model, code-server, Chromium.
import { execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const HERE = path.dirname(fileURLToPath(import.meta.url));
export const ROOT = path.resolve(HERE, "../../..");
export const VENV = path.join(ROOT, ".venv", "bin");
/** Which VS Code: newest or oldest. */
export const VSCODE = process.env.VSCODE ?? "newest";

export const FILES = {
  "greet.py": `"""Greets people."""\n\n\ndef greet(name):\n    return "Hello " + name\n\n\ndef shout(name):\n    return greet(name).upper()  # TODO: with an exclamation mark\n\n\ndef main():\n    print(greet("world"))\n\n\nif __name__ == "__main__":\n    main()\n`,
  "README.md": "# Greeter\n\nSays hello.\n",
  "notes.txt": "first\n",
};

const SETTINGS = {
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.colorTheme": "Default Light Modern",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "chat.commandCenter.enabled": false,
  "telemetry.telemetryLevel": "off",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "git.enabled": false,
  "git.openRepositoryInParentFolders": "never",
  "workbench.enableExperiments": false,
  "update.mode": "none",
  "files.autoSave": "off",
  "window.confirmBeforeClose": "never",
  "editor.minimap.enabled": false,
  "editor.accessibilitySupport": "off",
};

/** Folders of our own below the cache: a state folder may not lie in /tmp. Gone at the end. */
export function makeWorld() {
  const cache = path.join(ROOT, ".cache", "vscode-tests");
  fs.mkdirSync(cache, { recursive: true, mode: 0o700 });
  const base = fs.mkdtempSync(path.join(cache, "world-"));
  const ws = path.join(base, "greeter");
  fs.mkdirSync(ws);
  for (const [name, text] of Object.entries(FILES)) fs.writeFileSync(path.join(ws, name), text);
  const quiet = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  const git = (...args) => execFileSync("git", ["-C", ws, ...args], { env: quiet, stdio: "pipe" });
  git("init", "-q", "-b", "main");
  git("add", ".");
  git("-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "-q", "-m", "A greeter");
  return {
    base,
    ws,
    home: path.join(base, "codex-home"),
    read: (name) => fs.readFileSync(path.join(ws, name), "utf8"),
    exists: (name) => fs.existsSync(path.join(ws, name)),
    write: (name, text) => fs.writeFileSync(path.join(ws, name), text),
    remove: () => fs.rmSync(base, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** The scripted model as a process of its own; `requests()` are the bodies of those it got. */
export async function startModel(world) {
  const program = [path.join(HERE, "model.py"), path.join(HERE, "model.toml"), world.home];
  const child = spawn(path.join(VENV, "python"), program, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const first = await lines.next();
  if (first.value !== "ready") throw new Error("the scripted model did not start");
  return {
    async requests() {
      child.stdin.write("requests\n");
      return JSON.parse((await lines.next()).value);
    },
    stop: () => new Promise((done) => child.once("exit", done).stdin.end()),
  };
}

/** Gives Codex the tools of an MCP server, a program in Python; once the model has started. */
export function addTools(world, name, program) {
  world.write(`../${name}.py`, program);
  const config = { command: path.join(VENV, "python"), args: [path.join(world.base, `${name}.py`)], required: true, tool_timeout_sec: 600 };
  const toml = Object.entries(config).map(([key, value]) => `${key} = ${JSON.stringify(value)}\n`);
  fs.appendFileSync(path.join(world.home, "config.toml"), `\n[mcp_servers.${name}]\n${toml.join("")}`);
}

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** A code-server with the packaged extension; nothing of the user's own is touched. */
export async function startServer(world, { vsix = true, settings = {}, env = {}, args = [], trust = false } = {}) {
  const code = execFileSync(path.join(ROOT, "scripts", "vscode"), [VSCODE], { encoding: "utf8" }).trim();
  const node = path.join(code, "node");
  const entry = path.join(code, "code-server", "out", "node", "entry.js");
  const dir = fs.mkdtempSync(path.join(world.base, "vscode-"));
  const data = path.join(dir, "data");
  const all = JSON.stringify({ ...SETTINGS, "codex.daemonPath": path.join(VENV, "codex-lsp"), ...settings });
  // A code-server window is a remote one: settings of scope machine count in Machine/ only.
  for (const scope of ["User", "Machine"]) {
    fs.mkdirSync(path.join(data, scope), { recursive: true });
    fs.writeFileSync(path.join(data, scope, "settings.json"), all);
  }
  fs.writeFileSync(path.join(dir, "config.yaml"), "auth: none\n");
  const common = ["--config", path.join(dir, "config.yaml"), "--user-data-dir", data];
  common.push("--extensions-dir", path.join(dir, "extensions"));
  const whole = {
    PATH: process.env.PATH,
    LANG: "C.UTF-8",
    HOME: dir,
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
    VSCODE_PROXY_URI: "",
    CODEX_HOME: world.home,
    CODEX_LSP_STATE: path.join(world.base, "state"),
    ...env,
  };
  if (vsix) {
    const file = path.join(ROOT, "dist", "codex-lsp.vsix");
    execFileSync(node, [entry, ...common, "--install-extension", file, "--force"], { env: whole, stdio: "pipe" });
  }
  const port = await freePort();
  const logFile = path.join(dir, "server.log");
  const out = fs.openSync(logFile, "w");
  const all_args = [entry, ...common, "--auth", "none", "--bind-addr", `127.0.0.1:${port}`, "--disable-telemetry"];
  all_args.push("--disable-update-check", "--disable-getting-started-override", "--disable-proxy", "--ignore-last-opened");
  if (!trust) all_args.push("--disable-workspace-trust");
  const child = spawn(node, [...all_args, ...args], { stdio: ["ignore", out, out], env: whole, detached: true });
  const url = `http://127.0.0.1:${port}`;
  await until("code-server answers", async () => {
    if (child.exitCode !== null) throw new Error(`code-server ended: ${fs.readFileSync(logFile, "utf8")}`);
    return (await fetch(`${url}/healthz`).catch(() => undefined))?.ok;
  });
  const stop = () =>
    new Promise((done) => {
      if (child.exitCode !== null) return done();
      const late = setTimeout(() => process.kill(-child.pid, "SIGKILL"), 10_000);
      child.once("exit", () => (clearTimeout(late), done()));
      process.kill(-child.pid, "SIGTERM");
    });
  /** Pids of the daemons that this server's windows started. */
  const daemons = () =>
    execFileSync("ps", ["-eo", "pid=,pgid=,args="], { encoding: "utf8" })
      .split("\n")
      .map((line) => line.trim().split(/\s+/))
      .filter(([, group, ...rest]) => Number(group) === child.pid && rest.join(" ").includes("codex-lsp serve"))
      .map(([pid]) => Number(pid));
  /** What stands in an output channel: VS Code keeps it in a file. */
  const log = (name) => {
    const files = fs.readdirSync(path.join(data, "logs"), { recursive: true }).filter((file) => file.endsWith(`${name}.log`));
    return files.map((file) => fs.readFileSync(path.join(data, "logs", file), "utf8")).join("\n");
  };
  return { url, port, dir, data, stop, daemons, log };
}

export const launchBrowser = (world) =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"],
    env: { ...process.env, CODEX_TEST_WORLD: world.base },
    timeout: 120_000,
  });

/** Programs that run and have this world in their environment or arguments: all that a test starts, and what that starts. */
export function running(world) {
  const read = (pid, file) => {
    try {
      return fs.readFileSync(path.join("/proc", pid, file), "utf8").replaceAll("\0", " ");
    } catch {
      return ""; // it has just ended
    }
  };
  return fs
    .readdirSync("/proc")
    .filter((pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid)
    .map((pid) => ({ pid, args: read(pid, "cmdline"), env: read(pid, "environ") }))
    .filter(({ args, env }) => `${args} ${env}`.includes(world.base))
    .map(({ pid, args }) => `${pid} ${args.slice(0, 200)}`);
}

/** The end of every test: nothing that it started may run on. */
export async function nothingLeft(world) {
  await until("all that was started has ended", () => !running(world).length, 30).catch((late) => {
    throw new Error(`${late.message}:\n${running(world).join("\n")}`);
  });
}

/** Waits until something is so (truthy), and returns it. */
export async function until(what, check, seconds = 120) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const value = await check();
    if (value) return value;
    if (Date.now() > end) throw new Error(`not within ${seconds} s: ${what}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Waits until what is read matches `wanted`, or is it: what is on the screen comes a moment after what it tells of. */
export async function reads(read, wanted, why = "") {
  let last;
  const matches = async () => {
    last = await read();
    return wanted instanceof RegExp ? wanted.test(last) : last === wanted;
  };
  await until(why, matches).catch((late) => {
    throw new Error(`${late.message} ${wanted}, but ${JSON.stringify(last)}`, { cause: late });
  });
}
