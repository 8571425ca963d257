// Questions of an MCP server: whether a tool may be called, and a form of its own; its calls are in the list of turns.
import assert from "node:assert/strict";
import { test } from "node:test";
import { stage } from "./stage.mjs";
import { shown } from "./workbench.mjs";
import { addTools, reads, until } from "./world.mjs";

const SERVER = `
from mcp.server.mcpserver import Context, MCPServer

server = MCPServer("shop")
SIZES = {"type": "string", "title": "Size", "enum": ["small", "large"]}
FORM = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "title": "Name"},
        "size": SIZES,
        "count": {"type": "integer", "title": "Count", "default": 3},
        "gift": {"type": "boolean", "title": "Gift"},
    },
    "required": ["name", "gift"],
}


@server.tool()
async def order(what: str, ctx: Context) -> str:
    said = await ctx.session.elicit_form("For whom?", FORM, related_request_id=ctx.request_id)
    return f"{said.action} {sorted((said.content or {}).items())}"


server.run()
`;
const s = stage("shop", {
  server: () => ({ settings: { "codex.approvalPolicy": "on-request" } }),
});
const row = async (words) => (await s.w.rows("Turns")).find((text) => text.includes(words)) ?? "";

test("a call is asked for, then the server's form is filled in, field by field", async () => {
  const { w, world, page } = s;
  addTools(world, "shop", SERVER);
  await w.openContainer();
  await w.prompt("Order tea");
  await w.follow("what: tea", "Yes");
  await w.follow("For whom?", "Answer…", w.taken("Codex asks", "", "Yes"));
  const input = w.box.locator("input").first();
  const wrong = (words) => w.box.getByText(words).waitFor();
  const steps = {
    Name: async (title) => {
      await page.keyboard.press("Enter");
      await wrong("This is needed.");
      await w.take(title, "Bo", "");
    },
    Size: (title) => w.take(title, "large"),
    Count: async (title) => {
      await until("the default is there", async () => (await w.asked())?.value === "3");
      await input.fill("many");
      await wrong("Not a whole number.");
      await w.take(title, "5", "");
    },
    Gift: (title) => w.take(title, "Yes"),
  };
  for (let number = 1; number <= 4; number++) {
    const title = await w.box.locator(".quick-input-title", { hasText: `(${number}/4)` }).innerText();
    const [name] = title.split(" ");
    await w.shot(`form-${name.toLowerCase()}`);
    await steps[name](title);
  }
  await until("it has ended", async () => /tokens/.test(await row("Order tea")));
  const told = (await s.model.requests()).at(-1);
  assert.match(told, /accept \[\('count', 5\), \('gift', True\), \('name', 'Bo'\), \('size', 'large'\)\]/);
});

test("calls of tools are below their turn", async () => {
  const { w, page } = s;
  const call = w.row("Turns", "shop: order");
  await w.click(w.row("Turns", "Order tea").locator(".monaco-tl-twistie"), shown(call));
  await reads(() => row("shop: order"), /"what": ?"tea"/);
  await w.shot("calls");
  await w.click(call, shown(page.locator(".tab", { hasText: "Order tea" })));
  await (await w.webview("#turn .call")).getByText("shop: order").waitFor();
});
