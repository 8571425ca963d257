// Runs the tests of this folder inside the extension host of a real VS Code, as VS Code's own integration tests do.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { launchBrowser, makeWorld, nothingLeft, startModel, startServer, VSCODE } from "../e2e/world.mjs";

const client = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const dev = path.join(client, "dist-test", "host");
const notebooks = [{ type: "test-notebook", displayName: "Test", selector: [{ filenamePattern: "*.cells" }] }];
const manifest = {
  name: "tests",
  publisher: "codex-lsp",
  version: "0.0.0",
  engines: { vscode: "*" },
  contributes: { notebooks },
};
fs.writeFileSync(path.join(dev, "package.json"), JSON.stringify(manifest));

const world = makeWorld();
const results = path.join(world.base, "results.json");
const model = await startModel(world);
const oldest = VSCODE === "oldest";
const args = oldest ? [] : ["--vscode-option", "enable-smoke-test-driver"];
const env = { CODEX_TEST_RESULTS: results, CODEX_TEST_GREP: process.env.CODEX_TEST_GREP };
if (oldest) env.NODE_OPTIONS = "--experimental-require-module"; // mocha is an ES module, for a little newer a Node
const server = await startServer(world, { env, args });
const browser = await launchBrowser(world);
const said = [];
let code = 1;
try {
  const page = await (await browser.newContext({ viewport: { width: 1400, height: 900 } })).newPage();
  const ended = new Promise((done, failed) => {
    setTimeout(() => failed(new Error("the tests did not end")), 900_000).unref();
    void page.exposeFunction("codeAutomationExit", done);
    void page.exposeFunction("codeAutomationLog", (_kind, words) => {
      said.push(words.join(" "));
      if (said.at(-1).startsWith("activation took")) console.log(said.at(-1));
    });
  });
  const remote = (file) => `vscode-remote://127.0.0.1:${server.port}${file}`;
  const payload = JSON.stringify([
    ["extensionDevelopmentPath", remote(dev)],
    ["extensionTestsPath", remote(path.join(dev, "index.js"))],
    ["skipWelcome", "true"],
  ]);
  await page.goto(`${server.url}/?folder=${encodeURIComponent(world.ws)}&payload=${encodeURIComponent(payload)}`);
  code = await ended;
} catch (error) {
  console.error(error);
} finally {
  await browser.close();
  await server.stop();
  await model.stop();
  await nothingLeft(world);
}
if (fs.existsSync(results)) {
  for (const { title, duration, err } of JSON.parse(fs.readFileSync(results, "utf8")).tests) {
    console.log(err?.message ? `✖ ${title}\n    ${err.stack}` : `✔ ${title} (${duration} ms)`);
  }
} else {
  console.log("there are no results; last was said:\n", said.slice(-20).join("\n"));
  code = 1;
}
if (code) console.log(`kept: ${world.base}`);
else world.remove();
process.exitCode = code;
