import { Workbench } from "./workbench.mjs";
import { launchBrowser, makeWorld, startModel, startServer, until } from "./world.mjs";
const t0 = Date.now(); const lap = (m) => console.log(((Date.now() - t0) / 1000).toFixed(1), m);
const world = makeWorld(); const model = await startModel(world); lap("model");
const server = await startServer(world); lap("server " + server.dir);
const browser = await launchBrowser(); let w;
try {
  w = await Workbench.open(browser, server.url, world.ws); lap("workbench");
  await w.openContainer(); lap("container");
  await w.shot("00-container");
  await w.prompt("Greet people by their name"); lap("prompted");
  await w.row("Turns", "Greet people").waitFor(); await w.shot("01-running"); lap("turn row");
  await w.row("Changes", "greet.py").waitFor(); lap("changes");
  await until("ended", async () => (await w.rows("Turns")).some((r) => /tokens/.test(r)));
  lap(JSON.stringify(await w.rows("Changes"))); lap(JSON.stringify(await w.rows("Plan"))); lap(JSON.stringify(await w.rows("Turns")));
  await w.shot("02-changes");
} catch (e) { console.log(e); await w?.shot("99-error"); process.exitCode = 1; }
finally { await browser.close(); await server.stop(); await model.stop(); lap("end"); if (!process.env.KEEP) world.remove(); }
