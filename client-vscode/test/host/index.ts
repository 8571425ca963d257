/** What VS Code calls to run the tests inside its extension host. */

import * as path from "node:path";
import type MochaType from "mocha";

export async function run(): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- it must not be bundled, and is ESM or not
  const found = require("mocha") as { default?: typeof MochaType } & typeof MochaType;
  const Mocha = found.default ?? found;
  const mocha = new Mocha({
    ui: "tdd",
    timeout: 90_000,
    reporter: "json",
    reporterOptions: { output: process.env.CODEX_TEST_RESULTS },
  });
  if (process.env.CODEX_TEST_GREP) mocha.grep(process.env.CODEX_TEST_GREP);
  mocha.addFile(path.join(__dirname, "suite.js"));
  const failures = await new Promise<number>((done) => mocha.run(done));
  if (failures) throw new Error(`${failures} failed`);
}
