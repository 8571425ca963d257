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

// test/unit/find.test.ts
var import_strict = __toESM(require("node:assert/strict"));
var import_node_fs2 = require("node:fs");
var import_node_os = require("node:os");
var path2 = __toESM(require("node:path"));
var import_node_test = require("node:test");

// src/daemon/find.ts
var import_node_fs = require("node:fs");
var path = __toESM(require("node:path"));
function find(places2) {
  if (places2.setting) {
    if (!path.isAbsolute(places2.setting))
      return { problem: "codex.daemonPath must be an absolute path.", missing: false };
    if (!isProgram(places2.setting)) {
      return { problem: `codex.daemonPath is ${places2.setting}, and there is no program.`, missing: false };
    }
    return { path: places2.setting, from: "setting" };
  }
  for (const folder of places2.PATH.split(path.delimiter)) {
    if (!path.isAbsolute(folder) || places2.workspace.some((root2) => isBelow(folder, root2))) continue;
    const candidate = path.join(folder, "codex-lsp");
    if (isProgram(candidate)) return { path: candidate, from: "PATH" };
  }
  const own = path.join(places2.private, "bin", "codex-lsp");
  if (isProgram(own)) return { path: own, from: "private" };
  return { problem: "The daemon codex-lsp is not installed.", missing: true };
}
function isBelow(folder, root2) {
  const relative2 = path.relative(root2, folder);
  return !relative2.startsWith("..") && !path.isAbsolute(relative2);
}
function isProgram(file) {
  try {
    (0, import_node_fs.accessSync)(file, import_node_fs.constants.X_OK);
    return (0, import_node_fs.statSync)(file).isFile();
  } catch {
    return false;
  }
}

// test/unit/find.test.ts
var root = (0, import_node_fs2.mkdtempSync)(path2.join((0, import_node_os.tmpdir)(), "find-"));
(0, import_node_test.after)(() => (0, import_node_fs2.rmSync)(root, { recursive: true }));
function program(folder) {
  (0, import_node_fs2.mkdirSync)(path2.join(root, folder), { recursive: true });
  const file = path2.join(root, folder, "codex-lsp");
  (0, import_node_fs2.writeFileSync)(file, "#!/bin/sh\n", { mode: 493 });
  return file;
}
var places = (more) => ({ PATH: "", private: path2.join(root, "none"), workspace: [], ...more });
(0, import_node_test.test)("the setting goes first, then PATH, then the private environment", () => {
  const [set, on, own] = [program("set"), program("on"), program("own/bin")];
  const all = places({ setting: set, PATH: path2.dirname(on), private: path2.join(root, "own") });
  import_strict.default.deepEqual(find(all), { path: set, from: "setting" });
  import_strict.default.deepEqual(find({ ...all, setting: null }), { path: on, from: "PATH" });
  import_strict.default.deepEqual(find({ ...all, setting: null, PATH: "" }), { path: own, from: "private" });
});
(0, import_node_test.test)("a setting that names nothing is told, and nothing else is taken instead", () => {
  const found = find(places({ setting: path2.join(root, "nothing"), PATH: path2.dirname(program("on")) }));
  import_strict.default.ok("problem" in found && !found.missing);
  import_strict.default.ok("problem" in find(places({ setting: "relative/codex-lsp" })));
});
(0, import_node_test.test)("no program is taken from the workspace, however PATH names it", () => {
  const inside = program("workspace/bin");
  const workspace = [path2.join(root, "workspace")];
  import_strict.default.ok("problem" in find(places({ PATH: path2.dirname(inside), workspace })));
  import_strict.default.ok("problem" in find(places({ PATH: ".:bin:", workspace })));
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdC91bml0L2ZpbmQudGVzdC50cyIsICIuLi8uLi9zcmMvZGFlbW9uL2ZpbmQudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCBhc3NlcnQgZnJvbSBcIm5vZGU6YXNzZXJ0L3N0cmljdFwiO1xuaW1wb3J0IHsgbWtkaXJTeW5jLCBta2R0ZW1wU3luYywgcm1TeW5jLCB3cml0ZUZpbGVTeW5jIH0gZnJvbSBcIm5vZGU6ZnNcIjtcbmltcG9ydCB7IHRtcGRpciB9IGZyb20gXCJub2RlOm9zXCI7XG5pbXBvcnQgKiBhcyBwYXRoIGZyb20gXCJub2RlOnBhdGhcIjtcbmltcG9ydCB7IGFmdGVyLCB0ZXN0IH0gZnJvbSBcIm5vZGU6dGVzdFwiO1xuaW1wb3J0IHsgZmluZCB9IGZyb20gXCIuLi8uLi9zcmMvZGFlbW9uL2ZpbmRcIjtcblxuY29uc3Qgcm9vdCA9IG1rZHRlbXBTeW5jKHBhdGguam9pbih0bXBkaXIoKSwgXCJmaW5kLVwiKSk7XG5hZnRlcigoKSA9PiBybVN5bmMocm9vdCwgeyByZWN1cnNpdmU6IHRydWUgfSkpO1xuXG5mdW5jdGlvbiBwcm9ncmFtKGZvbGRlcjogc3RyaW5nKTogc3RyaW5nIHtcbiAgbWtkaXJTeW5jKHBhdGguam9pbihyb290LCBmb2xkZXIpLCB7IHJlY3Vyc2l2ZTogdHJ1ZSB9KTtcbiAgY29uc3QgZmlsZSA9IHBhdGguam9pbihyb290LCBmb2xkZXIsIFwiY29kZXgtbHNwXCIpO1xuICB3cml0ZUZpbGVTeW5jKGZpbGUsIFwiIyEvYmluL3NoXFxuXCIsIHsgbW9kZTogMG83NTUgfSk7XG4gIHJldHVybiBmaWxlO1xufVxuY29uc3QgcGxhY2VzID0gKG1vcmU6IFBhcnRpYWw8UGFyYW1ldGVyczx0eXBlb2YgZmluZD5bMF0+KSA9PiAoeyBQQVRIOiBcIlwiLCBwcml2YXRlOiBwYXRoLmpvaW4ocm9vdCwgXCJub25lXCIpLCB3b3Jrc3BhY2U6IFtdLCAuLi5tb3JlIH0pO1xuXG50ZXN0KFwidGhlIHNldHRpbmcgZ29lcyBmaXJzdCwgdGhlbiBQQVRILCB0aGVuIHRoZSBwcml2YXRlIGVudmlyb25tZW50XCIsICgpID0+IHtcbiAgY29uc3QgW3NldCwgb24sIG93bl0gPSBbcHJvZ3JhbShcInNldFwiKSwgcHJvZ3JhbShcIm9uXCIpLCBwcm9ncmFtKFwib3duL2JpblwiKV07XG4gIGNvbnN0IGFsbCA9IHBsYWNlcyh7IHNldHRpbmc6IHNldCwgUEFUSDogcGF0aC5kaXJuYW1lKG9uKSwgcHJpdmF0ZTogcGF0aC5qb2luKHJvb3QsIFwib3duXCIpIH0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKGZpbmQoYWxsKSwgeyBwYXRoOiBzZXQsIGZyb206IFwic2V0dGluZ1wiIH0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKGZpbmQoeyAuLi5hbGwsIHNldHRpbmc6IG51bGwgfSksIHsgcGF0aDogb24sIGZyb206IFwiUEFUSFwiIH0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKGZpbmQoeyAuLi5hbGwsIHNldHRpbmc6IG51bGwsIFBBVEg6IFwiXCIgfSksIHsgcGF0aDogb3duLCBmcm9tOiBcInByaXZhdGVcIiB9KTtcbn0pO1xuXG50ZXN0KFwiYSBzZXR0aW5nIHRoYXQgbmFtZXMgbm90aGluZyBpcyB0b2xkLCBhbmQgbm90aGluZyBlbHNlIGlzIHRha2VuIGluc3RlYWRcIiwgKCkgPT4ge1xuICBjb25zdCBmb3VuZCA9IGZpbmQocGxhY2VzKHsgc2V0dGluZzogcGF0aC5qb2luKHJvb3QsIFwibm90aGluZ1wiKSwgUEFUSDogcGF0aC5kaXJuYW1lKHByb2dyYW0oXCJvblwiKSkgfSkpO1xuICBhc3NlcnQub2soXCJwcm9ibGVtXCIgaW4gZm91bmQgJiYgIWZvdW5kLm1pc3NpbmcpO1xuICBhc3NlcnQub2soXCJwcm9ibGVtXCIgaW4gZmluZChwbGFjZXMoeyBzZXR0aW5nOiBcInJlbGF0aXZlL2NvZGV4LWxzcFwiIH0pKSk7XG59KTtcblxudGVzdChcIm5vIHByb2dyYW0gaXMgdGFrZW4gZnJvbSB0aGUgd29ya3NwYWNlLCBob3dldmVyIFBBVEggbmFtZXMgaXRcIiwgKCkgPT4ge1xuICBjb25zdCBpbnNpZGUgPSBwcm9ncmFtKFwid29ya3NwYWNlL2JpblwiKTtcbiAgY29uc3Qgd29ya3NwYWNlID0gW3BhdGguam9pbihyb290LCBcIndvcmtzcGFjZVwiKV07XG4gIGFzc2VydC5vayhcInByb2JsZW1cIiBpbiBmaW5kKHBsYWNlcyh7IFBBVEg6IHBhdGguZGlybmFtZShpbnNpZGUpLCB3b3Jrc3BhY2UgfSkpKTtcbiAgYXNzZXJ0Lm9rKFwicHJvYmxlbVwiIGluIGZpbmQocGxhY2VzKHsgUEFUSDogXCIuOmJpbjpcIiwgd29ya3NwYWNlIH0pKSk7XG59KTtcbiIsICIvKiogRmluZHMgdGhlIGRhZW1vbjogdGhlIHNldHRpbmcsIHRoZW4gUEFUSCwgdGhlbiBvdXIgcHJpdmF0ZSBlbnZpcm9ubWVudC4gKi9cblxuaW1wb3J0IHsgYWNjZXNzU3luYywgY29uc3RhbnRzLCBzdGF0U3luYyB9IGZyb20gXCJub2RlOmZzXCI7XG5pbXBvcnQgKiBhcyBwYXRoIGZyb20gXCJub2RlOnBhdGhcIjtcblxuZXhwb3J0IGludGVyZmFjZSBQbGFjZXMge1xuICAvKiogVGhlIHNldHRpbmc7IHVzZWQgYXMgaXQgaXMuICovXG4gIHNldHRpbmc/OiBzdHJpbmcgfCBudWxsIHwgdW5kZWZpbmVkO1xuICBQQVRIOiBzdHJpbmc7XG4gIC8qKiBGb2xkZXIgb2YgdGhlIHByaXZhdGUgZW52aXJvbm1lbnQuICovXG4gIHByaXZhdGU6IHN0cmluZztcbiAgLyoqIE5vdGhpbmcgaXMgdGFrZW4gZnJvbSB0aGVzZTogdGhleSBiZWxvbmcgdG8gd2hvZXZlciB3cm90ZSB0aGUgd29ya3NwYWNlLiAqL1xuICB3b3Jrc3BhY2U6IHJlYWRvbmx5IHN0cmluZ1tdO1xufVxuXG5leHBvcnQgdHlwZSBGb3VuZCA9IHsgcGF0aDogc3RyaW5nOyBmcm9tOiBcInNldHRpbmdcIiB8IFwiUEFUSFwiIHwgXCJwcml2YXRlXCIgfSB8IHsgcHJvYmxlbTogc3RyaW5nOyBtaXNzaW5nOiBib29sZWFuIH07XG5cbmV4cG9ydCBmdW5jdGlvbiBmaW5kKHBsYWNlczogUGxhY2VzKTogRm91bmQge1xuICBpZiAocGxhY2VzLnNldHRpbmcpIHtcbiAgICBpZiAoIXBhdGguaXNBYnNvbHV0ZShwbGFjZXMuc2V0dGluZykpXG4gICAgICByZXR1cm4geyBwcm9ibGVtOiBcImNvZGV4LmRhZW1vblBhdGggbXVzdCBiZSBhbiBhYnNvbHV0ZSBwYXRoLlwiLCBtaXNzaW5nOiBmYWxzZSB9O1xuICAgIGlmICghaXNQcm9ncmFtKHBsYWNlcy5zZXR0aW5nKSkge1xuICAgICAgcmV0dXJuIHsgcHJvYmxlbTogYGNvZGV4LmRhZW1vblBhdGggaXMgJHtwbGFjZXMuc2V0dGluZ30sIGFuZCB0aGVyZSBpcyBubyBwcm9ncmFtLmAsIG1pc3Npbmc6IGZhbHNlIH07XG4gICAgfVxuICAgIHJldHVybiB7IHBhdGg6IHBsYWNlcy5zZXR0aW5nLCBmcm9tOiBcInNldHRpbmdcIiB9O1xuICB9XG4gIGZvciAoY29uc3QgZm9sZGVyIG9mIHBsYWNlcy5QQVRILnNwbGl0KHBhdGguZGVsaW1pdGVyKSkge1xuICAgIC8vIEEgcmVsYXRpdmUgZW50cnkgd291bGQgbWVhbiBhIGZvbGRlciBvZiB0aGUgd29ya3NwYWNlLlxuICAgIGlmICghcGF0aC5pc0Fic29sdXRlKGZvbGRlcikgfHwgcGxhY2VzLndvcmtzcGFjZS5zb21lKChyb290KSA9PiBpc0JlbG93KGZvbGRlciwgcm9vdCkpKSBjb250aW51ZTtcbiAgICBjb25zdCBjYW5kaWRhdGUgPSBwYXRoLmpvaW4oZm9sZGVyLCBcImNvZGV4LWxzcFwiKTtcbiAgICBpZiAoaXNQcm9ncmFtKGNhbmRpZGF0ZSkpIHJldHVybiB7IHBhdGg6IGNhbmRpZGF0ZSwgZnJvbTogXCJQQVRIXCIgfTtcbiAgfVxuICBjb25zdCBvd24gPSBwYXRoLmpvaW4ocGxhY2VzLnByaXZhdGUsIFwiYmluXCIsIFwiY29kZXgtbHNwXCIpO1xuICBpZiAoaXNQcm9ncmFtKG93bikpIHJldHVybiB7IHBhdGg6IG93biwgZnJvbTogXCJwcml2YXRlXCIgfTtcbiAgcmV0dXJuIHsgcHJvYmxlbTogXCJUaGUgZGFlbW9uIGNvZGV4LWxzcCBpcyBub3QgaW5zdGFsbGVkLlwiLCBtaXNzaW5nOiB0cnVlIH07XG59XG5cbmZ1bmN0aW9uIGlzQmVsb3coZm9sZGVyOiBzdHJpbmcsIHJvb3Q6IHN0cmluZyk6IGJvb2xlYW4ge1xuICBjb25zdCByZWxhdGl2ZSA9IHBhdGgucmVsYXRpdmUocm9vdCwgZm9sZGVyKTtcbiAgcmV0dXJuICFyZWxhdGl2ZS5zdGFydHNXaXRoKFwiLi5cIikgJiYgIXBhdGguaXNBYnNvbHV0ZShyZWxhdGl2ZSk7XG59XG5cbmZ1bmN0aW9uIGlzUHJvZ3JhbShmaWxlOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgdHJ5IHtcbiAgICBhY2Nlc3NTeW5jKGZpbGUsIGNvbnN0YW50cy5YX09LKTtcbiAgICByZXR1cm4gc3RhdFN5bmMoZmlsZSkuaXNGaWxlKCk7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiBmYWxzZTtcbiAgfVxufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBLG9CQUFtQjtBQUNuQixJQUFBQSxrQkFBOEQ7QUFDOUQscUJBQXVCO0FBQ3ZCLElBQUFDLFFBQXNCO0FBQ3RCLHVCQUE0Qjs7O0FDRjVCLHFCQUFnRDtBQUNoRCxXQUFzQjtBQWNmLFNBQVMsS0FBS0MsU0FBdUI7QUFDMUMsTUFBSUEsUUFBTyxTQUFTO0FBQ2xCLFFBQUksQ0FBTSxnQkFBV0EsUUFBTyxPQUFPO0FBQ2pDLGFBQU8sRUFBRSxTQUFTLDhDQUE4QyxTQUFTLE1BQU07QUFDakYsUUFBSSxDQUFDLFVBQVVBLFFBQU8sT0FBTyxHQUFHO0FBQzlCLGFBQU8sRUFBRSxTQUFTLHVCQUF1QkEsUUFBTyxPQUFPLDhCQUE4QixTQUFTLE1BQU07QUFBQSxJQUN0RztBQUNBLFdBQU8sRUFBRSxNQUFNQSxRQUFPLFNBQVMsTUFBTSxVQUFVO0FBQUEsRUFDakQ7QUFDQSxhQUFXLFVBQVVBLFFBQU8sS0FBSyxNQUFXLGNBQVMsR0FBRztBQUV0RCxRQUFJLENBQU0sZ0JBQVcsTUFBTSxLQUFLQSxRQUFPLFVBQVUsS0FBSyxDQUFDQyxVQUFTLFFBQVEsUUFBUUEsS0FBSSxDQUFDLEVBQUc7QUFDeEYsVUFBTSxZQUFpQixVQUFLLFFBQVEsV0FBVztBQUMvQyxRQUFJLFVBQVUsU0FBUyxFQUFHLFFBQU8sRUFBRSxNQUFNLFdBQVcsTUFBTSxPQUFPO0FBQUEsRUFDbkU7QUFDQSxRQUFNLE1BQVcsVUFBS0QsUUFBTyxTQUFTLE9BQU8sV0FBVztBQUN4RCxNQUFJLFVBQVUsR0FBRyxFQUFHLFFBQU8sRUFBRSxNQUFNLEtBQUssTUFBTSxVQUFVO0FBQ3hELFNBQU8sRUFBRSxTQUFTLDBDQUEwQyxTQUFTLEtBQUs7QUFDNUU7QUFFQSxTQUFTLFFBQVEsUUFBZ0JDLE9BQXVCO0FBQ3RELFFBQU1DLFlBQWdCLGNBQVNELE9BQU0sTUFBTTtBQUMzQyxTQUFPLENBQUNDLFVBQVMsV0FBVyxJQUFJLEtBQUssQ0FBTSxnQkFBV0EsU0FBUTtBQUNoRTtBQUVBLFNBQVMsVUFBVSxNQUF1QjtBQUN4QyxNQUFJO0FBQ0YsbUNBQVcsTUFBTSx5QkFBVSxJQUFJO0FBQy9CLGVBQU8seUJBQVMsSUFBSSxFQUFFLE9BQU87QUFBQSxFQUMvQixRQUFRO0FBQ04sV0FBTztBQUFBLEVBQ1Q7QUFDRjs7O0FEMUNBLElBQU0sV0FBTyw2QkFBaUIsZUFBSyx1QkFBTyxHQUFHLE9BQU8sQ0FBQztBQUFBLElBQ3JELHdCQUFNLFVBQU0sd0JBQU8sTUFBTSxFQUFFLFdBQVcsS0FBSyxDQUFDLENBQUM7QUFFN0MsU0FBUyxRQUFRLFFBQXdCO0FBQ3ZDLGlDQUFlLFdBQUssTUFBTSxNQUFNLEdBQUcsRUFBRSxXQUFXLEtBQUssQ0FBQztBQUN0RCxRQUFNLE9BQVksV0FBSyxNQUFNLFFBQVEsV0FBVztBQUNoRCxxQ0FBYyxNQUFNLGVBQWUsRUFBRSxNQUFNLElBQU0sQ0FBQztBQUNsRCxTQUFPO0FBQ1Q7QUFDQSxJQUFNLFNBQVMsQ0FBQyxVQUErQyxFQUFFLE1BQU0sSUFBSSxTQUFjLFdBQUssTUFBTSxNQUFNLEdBQUcsV0FBVyxDQUFDLEdBQUcsR0FBRyxLQUFLO0FBQUEsSUFFcEksdUJBQUssbUVBQW1FLE1BQU07QUFDNUUsUUFBTSxDQUFDLEtBQUssSUFBSSxHQUFHLElBQUksQ0FBQyxRQUFRLEtBQUssR0FBRyxRQUFRLElBQUksR0FBRyxRQUFRLFNBQVMsQ0FBQztBQUN6RSxRQUFNLE1BQU0sT0FBTyxFQUFFLFNBQVMsS0FBSyxNQUFXLGNBQVEsRUFBRSxHQUFHLFNBQWMsV0FBSyxNQUFNLEtBQUssRUFBRSxDQUFDO0FBQzVGLGdCQUFBQyxRQUFPLFVBQVUsS0FBSyxHQUFHLEdBQUcsRUFBRSxNQUFNLEtBQUssTUFBTSxVQUFVLENBQUM7QUFDMUQsZ0JBQUFBLFFBQU8sVUFBVSxLQUFLLEVBQUUsR0FBRyxLQUFLLFNBQVMsS0FBSyxDQUFDLEdBQUcsRUFBRSxNQUFNLElBQUksTUFBTSxPQUFPLENBQUM7QUFDNUUsZ0JBQUFBLFFBQU8sVUFBVSxLQUFLLEVBQUUsR0FBRyxLQUFLLFNBQVMsTUFBTSxNQUFNLEdBQUcsQ0FBQyxHQUFHLEVBQUUsTUFBTSxLQUFLLE1BQU0sVUFBVSxDQUFDO0FBQzVGLENBQUM7QUFBQSxJQUVELHVCQUFLLDJFQUEyRSxNQUFNO0FBQ3BGLFFBQU0sUUFBUSxLQUFLLE9BQU8sRUFBRSxTQUFjLFdBQUssTUFBTSxTQUFTLEdBQUcsTUFBVyxjQUFRLFFBQVEsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQ3JHLGdCQUFBQSxRQUFPLEdBQUcsYUFBYSxTQUFTLENBQUMsTUFBTSxPQUFPO0FBQzlDLGdCQUFBQSxRQUFPLEdBQUcsYUFBYSxLQUFLLE9BQU8sRUFBRSxTQUFTLHFCQUFxQixDQUFDLENBQUMsQ0FBQztBQUN4RSxDQUFDO0FBQUEsSUFFRCx1QkFBSyxpRUFBaUUsTUFBTTtBQUMxRSxRQUFNLFNBQVMsUUFBUSxlQUFlO0FBQ3RDLFFBQU0sWUFBWSxDQUFNLFdBQUssTUFBTSxXQUFXLENBQUM7QUFDL0MsZ0JBQUFBLFFBQU8sR0FBRyxhQUFhLEtBQUssT0FBTyxFQUFFLE1BQVcsY0FBUSxNQUFNLEdBQUcsVUFBVSxDQUFDLENBQUMsQ0FBQztBQUM5RSxnQkFBQUEsUUFBTyxHQUFHLGFBQWEsS0FBSyxPQUFPLEVBQUUsTUFBTSxVQUFVLFVBQVUsQ0FBQyxDQUFDLENBQUM7QUFDcEUsQ0FBQzsiLAogICJuYW1lcyI6IFsiaW1wb3J0X25vZGVfZnMiLCAicGF0aCIsICJwbGFjZXMiLCAicm9vdCIsICJyZWxhdGl2ZSIsICJhc3NlcnQiXQp9Cg==
