// What every end-to-end file has: a world, a window in it, and a picture when something fails.
import { after, afterEach, before } from "node:test";
import { Workbench } from "./workbench.mjs";
import { launchBrowser, makeWorld, startModel, startServer } from "./world.mjs";

export function stage(name, options = {}) {
  const it = {};
  before(async () => {
    it.world = makeWorld();
    options.prepare?.(it.world);
    it.model = await startModel(it.world);
    it.server = await startServer(it.world, options.server?.(it.world) ?? {});
    it.browser = await launchBrowser();
    it.w = await Workbench.open(it.browser, it.server.url, options.folder?.(it.world) ?? it.world.ws);
    it.page = it.w.page;
  });
  afterEach(async (test) => {
    if (!test.passed) await it.w?.shot(`failed-${name}-${test.name.replace(/\W+/g, "-").slice(0, 50)}`);
  });
  after(async () => {
    await it.browser?.close();
    await it.server?.stop();
    await it.model?.stop();
    if (!process.env.KEEP_WORLD) it.world?.remove();
  });
  return it;
}
