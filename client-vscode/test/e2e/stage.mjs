// What every end-to-end file has: a world, a window in it, and all there is to see when something fails.
import { after, afterEach, before } from "node:test";
import { Workbench } from "./workbench.mjs";
import { launchBrowser, makeWorld, nothingLeft, startModel, startServer } from "./world.mjs";

export function stage(name, options = {}) {
  const it = {};
  let passed = false; // until the first has
  before(async () => {
    it.world = makeWorld();
    options.prepare?.(it.world);
    it.model = await startModel(it.world);
    it.server = await startServer(it.world, options.server?.(it.world) ?? {});
    it.browser = await launchBrowser(it.world);
    it.w = await Workbench.open(it.browser, it.server.url, options.folder?.(it.world) ?? it.world.ws);
    it.page = it.w.page;
    passed = true;
  });
  afterEach(async (test) => {
    if (test.passed) return;
    passed = false;
    await it.w?.shot(`failed-${name}-${test.name.replace(/\W+/g, "-").slice(0, 50)}`);
    const said = [...new Set(it.w?.said)].filter((text) => !/not found/i.test(text)); // of the extensions we left out
    console.log(`errors in the window until “${test.name}”:\n${said.slice(-20).join("\n").slice(0, 4000)}`);
  });
  after(async () => {
    await it.browser?.close();
    await it.server?.stop();
    await it.model?.stop();
    if (it.world) await nothingLeft(it.world);
    if (passed && !process.env.KEEP_WORLD) it.world?.remove();
    else console.log(`kept: ${it.world?.base}`);
  });
  return it;
}
