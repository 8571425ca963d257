/** What VS Code calls to run the tests inside its extension host. */

import * as path from "node:path";

export async function run(): Promise<void> {
  const { default: Mocha } = await import("mocha"); // an ES module
  const mocha = new Mocha({
    ui: "tdd",
    timeout: 300_000,
    reporter: "json",
    reporterOptions: { output: process.env.CODEX_TEST_RESULTS },
  });
  if (process.env.CODEX_TEST_GREP) mocha.grep(process.env.CODEX_TEST_GREP);
  mocha.addFile(path.join(__dirname, "suite.js"));
  const failures = await new Promise<number>((done) => mocha.run(done));
  if (failures) throw new Error(`${failures} failed`);
}
