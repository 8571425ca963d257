"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// test/unit/manifest.test.ts
var import_strict = __toESM(require("node:assert/strict"));
var import_node_child_process = require("node:child_process");
var import_node_fs = require("node:fs");
var path = __toESM(require("node:path"));
var import_node_test = require("node:test");
var client = path.resolve(__dirname, "../..");
var root = path.resolve(client, "..");
var manifest = JSON.parse((0, import_node_fs.readFileSync)(path.join(client, "package.json"), "utf8"));
var { contributes } = manifest;
var settings = Object.assign({}, ...contributes.configuration.map((part) => part.properties));
var script = `
import json
from codex_lsp.settings import Settings, scope_of
from pydantic.alias_generators import to_camel
print(json.dumps({to_camel(n): [scope_of(n), f.default] for n, f in Settings.model_fields.items()}))`;
var daemon = JSON.parse((0, import_node_child_process.execFileSync)(path.join(root, ".venv/bin/python"), ["-c", script], { encoding: "utf8" }));
(0, import_node_test.test)("what menus and keys name is a command", () => {
  const known = new Set(contributes.commands.map(({ command }) => command));
  const named = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
  import_strict.default.deepEqual(named.flatMap(({ command }) => command && !known.has(command) ? [command] : []), []);
});
(0, import_node_test.test)("settings that only a user may set in the daemon have machine scope and are restricted here", () => {
  for (const [name, [scope]] of Object.entries(daemon)) {
    const setting = settings[`codex.${name}`];
    if (scope === "user" && setting) import_strict.default.equal(setting.scope, "machine", name);
  }
  const programs = ["daemonPath", "daemonPackage", "codexPath", "environment"];
  for (const name of programs) import_strict.default.equal(settings[`codex.${name}`]?.scope, "machine", name);
  const risky = [...programs, "sandbox", "network", "room", "profile", "gitCheck", "trustedFolders"];
  const restricted = manifest.capabilities.untrustedWorkspaces.restrictedConfigurations;
  import_strict.default.deepEqual(risky.filter((name) => !restricted.includes(`codex.${name}`)), []);
});
(0, import_node_test.test)("defaults shown here are the daemon's", () => {
  for (const [name, [, dflt]] of Object.entries(daemon)) {
    const setting = settings[`codex.${name}`];
    if (setting && name !== "preview") import_strict.default.deepEqual(setting.default, dflt, name);
  }
});
(0, import_node_test.test)("every command of the manifest is registered, and the other way round", () => {
  const source = (0, import_node_fs.readFileSync)(path.join(client, "src/commands/index.ts"), "utf8");
  const body = source.slice(source.indexOf("const commands"), source.indexOf("for (const [name, command]"));
  const registered = [...body.matchAll(/^ {4}(\w+):/gm)].map((match) => `codex.${match[1]}`);
  import_strict.default.deepEqual(registered.sort(), contributes.commands.map(({ command }) => command).sort());
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdC91bml0L21hbmlmZXN0LnRlc3QudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCBhc3NlcnQgZnJvbSBcIm5vZGU6YXNzZXJ0L3N0cmljdFwiO1xuaW1wb3J0IHsgZXhlY0ZpbGVTeW5jIH0gZnJvbSBcIm5vZGU6Y2hpbGRfcHJvY2Vzc1wiO1xuaW1wb3J0IHsgcmVhZEZpbGVTeW5jIH0gZnJvbSBcIm5vZGU6ZnNcIjtcbmltcG9ydCAqIGFzIHBhdGggZnJvbSBcIm5vZGU6cGF0aFwiO1xuaW1wb3J0IHsgdGVzdCB9IGZyb20gXCJub2RlOnRlc3RcIjtcblxuLy8gQnVuZGxlZCBpbnRvIGRpc3QtdGVzdC91bml0LlxuY29uc3QgY2xpZW50ID0gcGF0aC5yZXNvbHZlKF9fZGlybmFtZSwgXCIuLi8uLlwiKTtcbmNvbnN0IHJvb3QgPSBwYXRoLnJlc29sdmUoY2xpZW50LCBcIi4uXCIpO1xuaW50ZXJmYWNlIE1lbnUge1xuICBjb21tYW5kPzogc3RyaW5nO1xuICBzdWJtZW51Pzogc3RyaW5nO1xufVxuY29uc3QgbWFuaWZlc3QgPSBKU09OLnBhcnNlKHJlYWRGaWxlU3luYyhwYXRoLmpvaW4oY2xpZW50LCBcInBhY2thZ2UuanNvblwiKSwgXCJ1dGY4XCIpKSBhcyB7XG4gIGNhcGFiaWxpdGllczogeyB1bnRydXN0ZWRXb3Jrc3BhY2VzOiB7IHJlc3RyaWN0ZWRDb25maWd1cmF0aW9uczogc3RyaW5nW10gfSB9O1xuICBjb250cmlidXRlczoge1xuICAgIGNvbW1hbmRzOiB7IGNvbW1hbmQ6IHN0cmluZyB9W107XG4gICAgbWVudXM6IFJlY29yZDxzdHJpbmcsIE1lbnVbXT47XG4gICAga2V5YmluZGluZ3M6IHsgY29tbWFuZDogc3RyaW5nIH1bXTtcbiAgICBjb25maWd1cmF0aW9uOiB7IHByb3BlcnRpZXM6IFJlY29yZDxzdHJpbmcsIHsgc2NvcGU/OiBzdHJpbmc7IGRlZmF1bHQ/OiB1bmtub3duOyBlbnVtPzogdW5rbm93bltdIH0+IH1bXTtcbiAgfTtcbn07XG5jb25zdCB7IGNvbnRyaWJ1dGVzIH0gPSBtYW5pZmVzdDtcbmNvbnN0IHNldHRpbmdzID0gT2JqZWN0LmFzc2lnbih7fSwgLi4uY29udHJpYnV0ZXMuY29uZmlndXJhdGlvbi5tYXAoKHBhcnQpID0+IHBhcnQucHJvcGVydGllcykpIGFzIFJlY29yZDxcbiAgc3RyaW5nLFxuICB7IHNjb3BlPzogc3RyaW5nOyBkZWZhdWx0PzogdW5rbm93bjsgZW51bT86IHVua25vd25bXSB9XG4+O1xuY29uc3Qgc2NyaXB0ID0gYFxuaW1wb3J0IGpzb25cbmZyb20gY29kZXhfbHNwLnNldHRpbmdzIGltcG9ydCBTZXR0aW5ncywgc2NvcGVfb2ZcbmZyb20gcHlkYW50aWMuYWxpYXNfZ2VuZXJhdG9ycyBpbXBvcnQgdG9fY2FtZWxcbnByaW50KGpzb24uZHVtcHMoe3RvX2NhbWVsKG4pOiBbc2NvcGVfb2YobiksIGYuZGVmYXVsdF0gZm9yIG4sIGYgaW4gU2V0dGluZ3MubW9kZWxfZmllbGRzLml0ZW1zKCl9KSlgO1xuY29uc3QgZGFlbW9uID0gSlNPTi5wYXJzZShleGVjRmlsZVN5bmMocGF0aC5qb2luKHJvb3QsIFwiLnZlbnYvYmluL3B5dGhvblwiKSwgW1wiLWNcIiwgc2NyaXB0XSwgeyBlbmNvZGluZzogXCJ1dGY4XCIgfSkpIGFzIFJlY29yZDxcbiAgc3RyaW5nLFxuICBbc2NvcGU6IHN0cmluZywgZGZsdDogdW5rbm93bl1cbj47XG5cbnRlc3QoXCJ3aGF0IG1lbnVzIGFuZCBrZXlzIG5hbWUgaXMgYSBjb21tYW5kXCIsICgpID0+IHtcbiAgY29uc3Qga25vd24gPSBuZXcgU2V0KGNvbnRyaWJ1dGVzLmNvbW1hbmRzLm1hcCgoeyBjb21tYW5kIH0pID0+IGNvbW1hbmQpKTtcbiAgY29uc3QgbmFtZWQgPSBbLi4uT2JqZWN0LnZhbHVlcyhjb250cmlidXRlcy5tZW51cykuZmxhdCgpLCAuLi5jb250cmlidXRlcy5rZXliaW5kaW5nc107XG4gIGFzc2VydC5kZWVwRXF1YWwobmFtZWQuZmxhdE1hcCgoeyBjb21tYW5kIH0pID0+IChjb21tYW5kICYmICFrbm93bi5oYXMoY29tbWFuZCkgPyBbY29tbWFuZF0gOiBbXSkpLCBbXSk7XG59KTtcblxudGVzdChcInNldHRpbmdzIHRoYXQgb25seSBhIHVzZXIgbWF5IHNldCBpbiB0aGUgZGFlbW9uIGhhdmUgbWFjaGluZSBzY29wZSBhbmQgYXJlIHJlc3RyaWN0ZWQgaGVyZVwiLCAoKSA9PiB7XG4gIGZvciAoY29uc3QgW25hbWUsIFtzY29wZV1dIG9mIE9iamVjdC5lbnRyaWVzKGRhZW1vbikpIHtcbiAgICBjb25zdCBzZXR0aW5nID0gc2V0dGluZ3NbYGNvZGV4LiR7bmFtZX1gXTtcbiAgICBpZiAoc2NvcGUgPT09IFwidXNlclwiICYmIHNldHRpbmcpIGFzc2VydC5lcXVhbChzZXR0aW5nLnNjb3BlLCBcIm1hY2hpbmVcIiwgbmFtZSk7XG4gIH1cbiAgY29uc3QgcHJvZ3JhbXMgPSBbXCJkYWVtb25QYXRoXCIsIFwiZGFlbW9uUGFja2FnZVwiLCBcImNvZGV4UGF0aFwiLCBcImVudmlyb25tZW50XCJdO1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgcHJvZ3JhbXMpIGFzc2VydC5lcXVhbChzZXR0aW5nc1tgY29kZXguJHtuYW1lfWBdPy5zY29wZSwgXCJtYWNoaW5lXCIsIG5hbWUpO1xuICBjb25zdCByaXNreSA9IFsuLi5wcm9ncmFtcywgXCJzYW5kYm94XCIsIFwibmV0d29ya1wiLCBcInJvb21cIiwgXCJwcm9maWxlXCIsIFwiZ2l0Q2hlY2tcIiwgXCJ0cnVzdGVkRm9sZGVyc1wiXTtcbiAgY29uc3QgcmVzdHJpY3RlZCA9IG1hbmlmZXN0LmNhcGFiaWxpdGllcy51bnRydXN0ZWRXb3Jrc3BhY2VzLnJlc3RyaWN0ZWRDb25maWd1cmF0aW9ucztcbiAgYXNzZXJ0LmRlZXBFcXVhbChyaXNreS5maWx0ZXIoKG5hbWUpID0+ICFyZXN0cmljdGVkLmluY2x1ZGVzKGBjb2RleC4ke25hbWV9YCkpLCBbXSk7XG59KTtcblxudGVzdChcImRlZmF1bHRzIHNob3duIGhlcmUgYXJlIHRoZSBkYWVtb24nc1wiLCAoKSA9PiB7XG4gIGZvciAoY29uc3QgW25hbWUsIFssIGRmbHRdXSBvZiBPYmplY3QuZW50cmllcyhkYWVtb24pKSB7XG4gICAgY29uc3Qgc2V0dGluZyA9IHNldHRpbmdzW2Bjb2RleC4ke25hbWV9YF07XG4gICAgaWYgKHNldHRpbmcgJiYgbmFtZSAhPT0gXCJwcmV2aWV3XCIpIGFzc2VydC5kZWVwRXF1YWwoc2V0dGluZy5kZWZhdWx0LCBkZmx0LCBuYW1lKTtcbiAgfVxufSk7XG5cbnRlc3QoXCJldmVyeSBjb21tYW5kIG9mIHRoZSBtYW5pZmVzdCBpcyByZWdpc3RlcmVkLCBhbmQgdGhlIG90aGVyIHdheSByb3VuZFwiLCAoKSA9PiB7XG4gIGNvbnN0IHNvdXJjZSA9IHJlYWRGaWxlU3luYyhwYXRoLmpvaW4oY2xpZW50LCBcInNyYy9jb21tYW5kcy9pbmRleC50c1wiKSwgXCJ1dGY4XCIpO1xuICBjb25zdCBib2R5ID0gc291cmNlLnNsaWNlKHNvdXJjZS5pbmRleE9mKFwiY29uc3QgY29tbWFuZHNcIiksIHNvdXJjZS5pbmRleE9mKFwiZm9yIChjb25zdCBbbmFtZSwgY29tbWFuZF1cIikpO1xuICBjb25zdCByZWdpc3RlcmVkID0gWy4uLmJvZHkubWF0Y2hBbGwoL14gezR9KFxcdyspOi9nbSldLm1hcCgobWF0Y2gpID0+IGBjb2RleC4ke21hdGNoWzFdfWApO1xuICBhc3NlcnQuZGVlcEVxdWFsKHJlZ2lzdGVyZWQuc29ydCgpLCBjb250cmlidXRlcy5jb21tYW5kcy5tYXAoKHsgY29tbWFuZCB9KSA9PiBjb21tYW5kKS5zb3J0KCkpO1xufSk7XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUEsb0JBQW1CO0FBQ25CLGdDQUE2QjtBQUM3QixxQkFBNkI7QUFDN0IsV0FBc0I7QUFDdEIsdUJBQXFCO0FBR3JCLElBQU0sU0FBYyxhQUFRLFdBQVcsT0FBTztBQUM5QyxJQUFNLE9BQVksYUFBUSxRQUFRLElBQUk7QUFLdEMsSUFBTSxXQUFXLEtBQUssVUFBTSw2QkFBa0IsVUFBSyxRQUFRLGNBQWMsR0FBRyxNQUFNLENBQUM7QUFTbkYsSUFBTSxFQUFFLFlBQVksSUFBSTtBQUN4QixJQUFNLFdBQVcsT0FBTyxPQUFPLENBQUMsR0FBRyxHQUFHLFlBQVksY0FBYyxJQUFJLENBQUMsU0FBUyxLQUFLLFVBQVUsQ0FBQztBQUk5RixJQUFNLFNBQVM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUtmLElBQU0sU0FBUyxLQUFLLFVBQU0sd0NBQWtCLFVBQUssTUFBTSxrQkFBa0IsR0FBRyxDQUFDLE1BQU0sTUFBTSxHQUFHLEVBQUUsVUFBVSxPQUFPLENBQUMsQ0FBQztBQUFBLElBS2pILHVCQUFLLHlDQUF5QyxNQUFNO0FBQ2xELFFBQU0sUUFBUSxJQUFJLElBQUksWUFBWSxTQUFTLElBQUksQ0FBQyxFQUFFLFFBQVEsTUFBTSxPQUFPLENBQUM7QUFDeEUsUUFBTSxRQUFRLENBQUMsR0FBRyxPQUFPLE9BQU8sWUFBWSxLQUFLLEVBQUUsS0FBSyxHQUFHLEdBQUcsWUFBWSxXQUFXO0FBQ3JGLGdCQUFBQSxRQUFPLFVBQVUsTUFBTSxRQUFRLENBQUMsRUFBRSxRQUFRLE1BQU8sV0FBVyxDQUFDLE1BQU0sSUFBSSxPQUFPLElBQUksQ0FBQyxPQUFPLElBQUksQ0FBQyxDQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQ3hHLENBQUM7QUFBQSxJQUVELHVCQUFLLDhGQUE4RixNQUFNO0FBQ3ZHLGFBQVcsQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLEtBQUssT0FBTyxRQUFRLE1BQU0sR0FBRztBQUNwRCxVQUFNLFVBQVUsU0FBUyxTQUFTLElBQUksRUFBRTtBQUN4QyxRQUFJLFVBQVUsVUFBVSxRQUFTLGVBQUFBLFFBQU8sTUFBTSxRQUFRLE9BQU8sV0FBVyxJQUFJO0FBQUEsRUFDOUU7QUFDQSxRQUFNLFdBQVcsQ0FBQyxjQUFjLGlCQUFpQixhQUFhLGFBQWE7QUFDM0UsYUFBVyxRQUFRLFNBQVUsZUFBQUEsUUFBTyxNQUFNLFNBQVMsU0FBUyxJQUFJLEVBQUUsR0FBRyxPQUFPLFdBQVcsSUFBSTtBQUMzRixRQUFNLFFBQVEsQ0FBQyxHQUFHLFVBQVUsV0FBVyxXQUFXLFFBQVEsV0FBVyxZQUFZLGdCQUFnQjtBQUNqRyxRQUFNLGFBQWEsU0FBUyxhQUFhLG9CQUFvQjtBQUM3RCxnQkFBQUEsUUFBTyxVQUFVLE1BQU0sT0FBTyxDQUFDLFNBQVMsQ0FBQyxXQUFXLFNBQVMsU0FBUyxJQUFJLEVBQUUsQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUNwRixDQUFDO0FBQUEsSUFFRCx1QkFBSyx3Q0FBd0MsTUFBTTtBQUNqRCxhQUFXLENBQUMsTUFBTSxDQUFDLEVBQUUsSUFBSSxDQUFDLEtBQUssT0FBTyxRQUFRLE1BQU0sR0FBRztBQUNyRCxVQUFNLFVBQVUsU0FBUyxTQUFTLElBQUksRUFBRTtBQUN4QyxRQUFJLFdBQVcsU0FBUyxVQUFXLGVBQUFBLFFBQU8sVUFBVSxRQUFRLFNBQVMsTUFBTSxJQUFJO0FBQUEsRUFDakY7QUFDRixDQUFDO0FBQUEsSUFFRCx1QkFBSyx3RUFBd0UsTUFBTTtBQUNqRixRQUFNLGFBQVMsNkJBQWtCLFVBQUssUUFBUSx1QkFBdUIsR0FBRyxNQUFNO0FBQzlFLFFBQU0sT0FBTyxPQUFPLE1BQU0sT0FBTyxRQUFRLGdCQUFnQixHQUFHLE9BQU8sUUFBUSw0QkFBNEIsQ0FBQztBQUN4RyxRQUFNLGFBQWEsQ0FBQyxHQUFHLEtBQUssU0FBUyxlQUFlLENBQUMsRUFBRSxJQUFJLENBQUMsVUFBVSxTQUFTLE1BQU0sQ0FBQyxDQUFDLEVBQUU7QUFDekYsZ0JBQUFBLFFBQU8sVUFBVSxXQUFXLEtBQUssR0FBRyxZQUFZLFNBQVMsSUFBSSxDQUFDLEVBQUUsUUFBUSxNQUFNLE9BQU8sRUFBRSxLQUFLLENBQUM7QUFDL0YsQ0FBQzsiLAogICJuYW1lcyI6IFsiYXNzZXJ0Il0KfQo=
