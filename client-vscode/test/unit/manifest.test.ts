import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import * as path from "node:path";
import { test } from "node:test";

// Bundled into dist-test/unit.
const client = path.resolve(__dirname, "../..");
const root = path.resolve(client, "..");
interface Menu {
  command?: string;
  submenu?: string;
  when?: string;
}
const manifest = JSON.parse(readFileSync(path.join(client, "package.json"), "utf8")) as {
  capabilities: { untrustedWorkspaces: { restrictedConfigurations: string[] } };
  contributes: {
    commands: { command: string }[];
    menus: Record<string, Menu[]>;
    keybindings: { command: string }[];
    configuration: { properties: Record<string, { scope?: string; default?: unknown; enum?: unknown[] }> }[];
  };
};
const { contributes } = manifest;
const settings = Object.assign({}, ...contributes.configuration.map((part) => part.properties)) as Record<
  string,
  { scope?: string; default?: unknown; enum?: unknown[] }
>;
const script = `
import json
from codex_lsp.settings import Settings, scope_of
from pydantic.alias_generators import to_camel
own = lambda part: part.model_dump(by_alias=True, exclude_defaults=True)
print(json.dumps({to_camel(n): [scope_of(n), f.default] for n, f in Settings.model_fields.items()}, default=own))`;
const daemon = JSON.parse(execFileSync(path.join(root, ".venv/bin/python"), ["-c", script], { encoding: "utf8" })) as Record<
  string,
  [scope: string, dflt: unknown]
>;

test("what menus and keys name is a command", () => {
  const known = new Set(contributes.commands.map(({ command }) => command));
  const named = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
  assert.deepEqual(named.flatMap(({ command }) => (command && !known.has(command) ? [command] : [])), []);
});

test("settings that only a user may set in the daemon have machine scope and are restricted here", () => {
  for (const [name, [scope]] of Object.entries(daemon)) {
    const setting = settings[`codex.${name}`];
    if (scope === "user" && setting) assert.equal(setting.scope, "machine", name);
  }
});

/** Settings that a workspace may choose: what is shown and how a turn thinks, never what runs, where, or how far. */
const HARMLESS = [
  "preview", "codeLens", "decorations", "todoLens", "notify", "model", "reasoningEffort", "timeoutSeconds", "tellAgent",
];

test("every setting that is not known to be harmless has machine scope and is restricted", () => {
  const restricted = new Set(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations);
  const names = Object.keys(settings).map((name) => name.replace(/^codex\./, ""));
  for (const name of names.filter((one) => !HARMLESS.includes(one))) {
    assert.equal(settings[`codex.${name}`]?.scope, "machine", `${name} can be set by a workspace`);
    assert.ok(restricted.has(`codex.${name}`), `${name} is not in restrictedConfigurations`);
  }
  // A harmless one is so for the daemon too, or is not the daemon's.
  for (const name of HARMLESS) {
    assert.ok(names.includes(name), `${name} is no setting`);
    assert.notEqual(daemon[name]?.[0], "user", name);
  }
  assert.deepEqual([...restricted].filter((name) => !(name in settings)), []);
});

test("defaults shown here are the daemon's", () => {
  for (const [name, [, dflt]] of Object.entries(daemon)) {
    const setting = settings[`codex.${name}`];
    if (setting && name !== "preview") assert.deepEqual(setting.default, dflt, name);
  }
});

test("every setting of the daemon is one here and passed to it, but for what the client says or shows in its own way", () => {
  const source = readFileSync(path.join(client, "src/config.ts"), "utf8");
  const passed = ["USER", "WORKSPACE"].flatMap((list) => {
    const [, names = ""] = new RegExp(`const ${list} = \\[([^\\]]*)\\]`).exec(source) ?? [];
    return [...names.matchAll(/"(\w+)"/g)].map(([, name]) => name);
  });
  const own = ["stateFolder", "telemetryEvents", "trust", "queries", "questions", "hintDiagnostics", "preview", "faces"];
  assert.deepEqual(passed.sort(), Object.keys(daemon).filter((name) => !own.includes(name)).sort());
  assert.deepEqual(passed.filter((name) => !(`codex.${name}` in settings)), []);
});

test("every command of the manifest is registered, and the other way round", () => {
  const source = readFileSync(path.join(client, "src/commands/index.ts"), "utf8");
  const body = source.slice(source.indexOf("const commands"), source.indexOf("for (const [name, command]"));
  const registered = [...body.matchAll(/^ {4}(\w+):/gm)].map((match) => `codex.${match[1]}`);
  assert.deepEqual(registered.sort(), contributes.commands.map(({ command }) => command).sort());
});

test("in Restricted Mode the palette offers nothing that would speak with Codex", () => {
  const offered = new Map(contributes.menus.commandPalette?.map(({ command, when }) => [command, when]));
  // What asks, runs or waits comes from a daemon, and there is none.
  const idle = (when: string) => /isWorkspaceTrusted|^false$|^codex\.(running|asks|hasChanges|hasProposals)$/.test(when);
  const always = contributes.commands.map(({ command }) => command).filter((command) => !idle(offered.get(command) ?? ""));
  const harmless = ["attach", "clearAttachments", "openTurn", "showCommands", "showLog", "restart", "installDaemon", "signIn"];
  assert.deepEqual(always.sort(), harmless.map((name) => `codex.${name}`).sort());
});
