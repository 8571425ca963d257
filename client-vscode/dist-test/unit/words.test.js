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

// test/unit/words.test.ts
var import_strict = __toESM(require("node:assert/strict"));
var import_node_test = require("node:test");

// src/words.ts
function elapsed(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value) => String(value).padStart(2, "0");
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes}:${two(whole % 60)}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}
function tokens(usage) {
  if (!usage) return void 0;
  const count = (usage.inputTokens ?? 0) + (usage.outputTokens ?? 0);
  return `${count < 1e3 ? count : `${(count / 1e3).toFixed(1)}k`} tokens`;
}
function hunkLabel(file2, hunk2) {
  switch (hunk2.aspect) {
    case "rename":
      return `rename ${file2.oldPath ?? ""} to ${file2.path}`;
    case "mode":
      return `permissions ${file2.mode?.old ?? "none"} to ${file2.mode?.new ?? "none"}`;
    case "eol":
      return "convert line ends";
    case "whole":
      if (file2.linkTarget != null) return `link to ${file2.linkTarget}`;
      return { add: "new file", delete: "delete file", update: "replace file", rename: "replace file" }[file2.kind];
    case "lines": {
      const changed = hunk2.lines.filter((line) => !line.startsWith(" "));
      const telling = (sign) => changed.find((line) => line.startsWith(sign) && line.slice(1).trim());
      const words = (telling("+") ?? telling("-") ?? "blank lines").replace(/^[+-]/, "").trim();
      return words.length > 80 ? `${words.slice(0, 79)}\u2026` : words;
    }
  }
}
function hunkSize(hunk2) {
  const count = (sign) => hunk2.lines.filter((line) => line.startsWith(sign)).length;
  const [more, less] = [count("+"), count("-")];
  return [more ? `+${more}` : "", less ? `\u2212${less}` : ""].filter(Boolean).join(" ");
}
function badges(file2) {
  return [
    file2.blocked ? "never applied" : "",
    file2.hunks.some((hunk2) => hunk2.state === "conflicted") ? "conflict" : "",
    file2.sensitive ? "sensitive" : "",
    file2.binary ? "binary" : "",
    file2.kind === "update" ? "" : { add: "new", delete: "deleted", rename: "renamed" }[file2.kind],
    ...file2.origin.map((origin) => ({ patch: "by patch", command: "by command" })[origin])
  ].filter(Boolean);
}
function proposedLine(hunk2) {
  const context = hunk2.lines.findIndex((line) => !line.startsWith(" "));
  return Math.max(1, hunk2.newStart + Math.max(0, context));
}
var ESCAPES = new RegExp(
  ["\\u001b\\][^\\u0007\\u001b]*(?:\\u0007|\\u001b\\\\)", "\\u001b\\[[0-?]*[ -/]*[@-~]", "\\u001b[@-Z\\\\-_]"].join(
    "|"
  ),
  "g"
);
var CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
function plain(text) {
  return text.replace(/\r\n/g, "\n").replace(ESCAPES, "").replace(CONTROLS, "");
}

// test/unit/words.test.ts
var hunk = (lines, more = {}) => ({
  id: "h",
  state: "pending",
  aspect: "lines",
  oldStart: 3,
  oldLines: 2,
  newStart: 3,
  newLines: 2,
  lines,
  ...more
});
var file = (more = {}) => ({
  path: "a.py",
  uri: "file:///a.py",
  kind: "update",
  binary: false,
  sensitive: false,
  origin: ["patch"],
  hunks: [],
  state: "pending",
  ...more
});
(0, import_node_test.test)("a hunk is named by the first line it brings, else the first it takes", () => {
  import_strict.default.equal(hunkLabel(file(), hunk([" x", "-old", "+", "+  new"])), "new");
  import_strict.default.equal(hunkLabel(file(), hunk(["-old"])), "old");
  import_strict.default.equal(hunkLabel(file(), hunk(["-", "+"])), "blank lines");
});
(0, import_node_test.test)("changes without lines say what they are", () => {
  import_strict.default.equal(hunkLabel(file({ kind: "delete" }), hunk([], { aspect: "whole" })), "delete file");
  const mode = file({ mode: { old: "644", new: "755" } });
  import_strict.default.equal(hunkLabel(mode, hunk([], { aspect: "mode" })), "permissions 644 to 755");
  import_strict.default.equal(hunkSize(hunk([])), "");
});
(0, import_node_test.test)("sizes, times and tokens are short", () => {
  import_strict.default.equal(hunkSize(hunk([" x", "-a", "+b", "+c"])), "+2 \u22121");
  import_strict.default.equal(elapsed(61.9), "1:01");
  import_strict.default.equal(elapsed(3661), "1:01:01");
  import_strict.default.equal(elapsed(-1), "0:00");
  import_strict.default.equal(tokens({ inputTokens: 1200, outputTokens: 60 }), "1.3k tokens");
  import_strict.default.equal(tokens(null), void 0);
});
(0, import_node_test.test)("what matters most of a file comes first", () => {
  const risky = file({ sensitive: true, kind: "add", origin: ["command"], hunks: [hunk([], { state: "conflicted" })] });
  import_strict.default.deepEqual(badges(risky), ["conflict", "sensitive", "new", "by command"]);
});
(0, import_node_test.test)("a hunk is shown at its first change, not at its context", () => {
  import_strict.default.equal(proposedLine(hunk([" x", " y", "+z"], { newStart: 5 })), 7);
  import_strict.default.equal(proposedLine(hunk(["-z"], { newStart: 0 })), 1);
});
(0, import_node_test.test)("text of commands cannot steer what shows it", () => {
  import_strict.default.equal(plain("\x1B[31mred\x1B[0m \x1B]0;title\x07\u202Edone\r\n\bx"), "red done\nx");
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdC91bml0L3dvcmRzLnRlc3QudHMiLCAiLi4vLi4vc3JjL3dvcmRzLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgYXNzZXJ0IGZyb20gXCJub2RlOmFzc2VydC9zdHJpY3RcIjtcbmltcG9ydCB7IHRlc3QgfSBmcm9tIFwibm9kZTp0ZXN0XCI7XG5pbXBvcnQgdHlwZSB7IEZpbGUsIEh1bmsgfSBmcm9tIFwiLi4vLi4vc3JjL3Byb3RvY29sXCI7XG5pbXBvcnQgeyBiYWRnZXMsIGVsYXBzZWQsIGh1bmtMYWJlbCwgaHVua1NpemUsIHBsYWluLCBwcm9wb3NlZExpbmUsIHRva2VucyB9IGZyb20gXCIuLi8uLi9zcmMvd29yZHNcIjtcblxuY29uc3QgaHVuayA9IChsaW5lczogc3RyaW5nW10sIG1vcmU6IFBhcnRpYWw8SHVuaz4gPSB7fSk6IEh1bmsgPT4gKHtcbiAgaWQ6IFwiaFwiLFxuICBzdGF0ZTogXCJwZW5kaW5nXCIsXG4gIGFzcGVjdDogXCJsaW5lc1wiLFxuICBvbGRTdGFydDogMyxcbiAgb2xkTGluZXM6IDIsXG4gIG5ld1N0YXJ0OiAzLFxuICBuZXdMaW5lczogMixcbiAgbGluZXMsXG4gIC4uLm1vcmUsXG59KTtcbmNvbnN0IGZpbGUgPSAobW9yZTogUGFydGlhbDxGaWxlPiA9IHt9KTogRmlsZSA9PiAoe1xuICBwYXRoOiBcImEucHlcIixcbiAgdXJpOiBcImZpbGU6Ly8vYS5weVwiLFxuICBraW5kOiBcInVwZGF0ZVwiLFxuICBiaW5hcnk6IGZhbHNlLFxuICBzZW5zaXRpdmU6IGZhbHNlLFxuICBvcmlnaW46IFtcInBhdGNoXCJdLFxuICBodW5rczogW10sXG4gIHN0YXRlOiBcInBlbmRpbmdcIixcbiAgLi4ubW9yZSxcbn0pO1xuXG50ZXN0KFwiYSBodW5rIGlzIG5hbWVkIGJ5IHRoZSBmaXJzdCBsaW5lIGl0IGJyaW5ncywgZWxzZSB0aGUgZmlyc3QgaXQgdGFrZXNcIiwgKCkgPT4ge1xuICBhc3NlcnQuZXF1YWwoaHVua0xhYmVsKGZpbGUoKSwgaHVuayhbXCIgeFwiLCBcIi1vbGRcIiwgXCIrXCIsIFwiKyAgbmV3XCJdKSksIFwibmV3XCIpO1xuICBhc3NlcnQuZXF1YWwoaHVua0xhYmVsKGZpbGUoKSwgaHVuayhbXCItb2xkXCJdKSksIFwib2xkXCIpO1xuICBhc3NlcnQuZXF1YWwoaHVua0xhYmVsKGZpbGUoKSwgaHVuayhbXCItXCIsIFwiK1wiXSkpLCBcImJsYW5rIGxpbmVzXCIpO1xufSk7XG5cbnRlc3QoXCJjaGFuZ2VzIHdpdGhvdXQgbGluZXMgc2F5IHdoYXQgdGhleSBhcmVcIiwgKCkgPT4ge1xuICBhc3NlcnQuZXF1YWwoaHVua0xhYmVsKGZpbGUoeyBraW5kOiBcImRlbGV0ZVwiIH0pLCBodW5rKFtdLCB7IGFzcGVjdDogXCJ3aG9sZVwiIH0pKSwgXCJkZWxldGUgZmlsZVwiKTtcbiAgY29uc3QgbW9kZSA9IGZpbGUoeyBtb2RlOiB7IG9sZDogXCI2NDRcIiwgbmV3OiBcIjc1NVwiIH0gfSk7XG4gIGFzc2VydC5lcXVhbChodW5rTGFiZWwobW9kZSwgaHVuayhbXSwgeyBhc3BlY3Q6IFwibW9kZVwiIH0pKSwgXCJwZXJtaXNzaW9ucyA2NDQgdG8gNzU1XCIpO1xuICBhc3NlcnQuZXF1YWwoaHVua1NpemUoaHVuayhbXSkpLCBcIlwiKTtcbn0pO1xuXG50ZXN0KFwic2l6ZXMsIHRpbWVzIGFuZCB0b2tlbnMgYXJlIHNob3J0XCIsICgpID0+IHtcbiAgYXNzZXJ0LmVxdWFsKGh1bmtTaXplKGh1bmsoW1wiIHhcIiwgXCItYVwiLCBcIitiXCIsIFwiK2NcIl0pKSwgXCIrMiBcdTIyMTIxXCIpO1xuICBhc3NlcnQuZXF1YWwoZWxhcHNlZCg2MS45KSwgXCIxOjAxXCIpO1xuICBhc3NlcnQuZXF1YWwoZWxhcHNlZCgzNjYxKSwgXCIxOjAxOjAxXCIpO1xuICBhc3NlcnQuZXF1YWwoZWxhcHNlZCgtMSksIFwiMDowMFwiKTtcbiAgYXNzZXJ0LmVxdWFsKHRva2Vucyh7IGlucHV0VG9rZW5zOiAxMjAwLCBvdXRwdXRUb2tlbnM6IDYwIH0pLCBcIjEuM2sgdG9rZW5zXCIpO1xuICBhc3NlcnQuZXF1YWwodG9rZW5zKG51bGwpLCB1bmRlZmluZWQpO1xufSk7XG5cbnRlc3QoXCJ3aGF0IG1hdHRlcnMgbW9zdCBvZiBhIGZpbGUgY29tZXMgZmlyc3RcIiwgKCkgPT4ge1xuICBjb25zdCByaXNreSA9IGZpbGUoeyBzZW5zaXRpdmU6IHRydWUsIGtpbmQ6IFwiYWRkXCIsIG9yaWdpbjogW1wiY29tbWFuZFwiXSwgaHVua3M6IFtodW5rKFtdLCB7IHN0YXRlOiBcImNvbmZsaWN0ZWRcIiB9KV0gfSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoYmFkZ2VzKHJpc2t5KSwgW1wiY29uZmxpY3RcIiwgXCJzZW5zaXRpdmVcIiwgXCJuZXdcIiwgXCJieSBjb21tYW5kXCJdKTtcbn0pO1xuXG50ZXN0KFwiYSBodW5rIGlzIHNob3duIGF0IGl0cyBmaXJzdCBjaGFuZ2UsIG5vdCBhdCBpdHMgY29udGV4dFwiLCAoKSA9PiB7XG4gIGFzc2VydC5lcXVhbChwcm9wb3NlZExpbmUoaHVuayhbXCIgeFwiLCBcIiB5XCIsIFwiK3pcIl0sIHsgbmV3U3RhcnQ6IDUgfSkpLCA3KTtcbiAgYXNzZXJ0LmVxdWFsKHByb3Bvc2VkTGluZShodW5rKFtcIi16XCJdLCB7IG5ld1N0YXJ0OiAwIH0pKSwgMSk7XG59KTtcblxudGVzdChcInRleHQgb2YgY29tbWFuZHMgY2Fubm90IHN0ZWVyIHdoYXQgc2hvd3MgaXRcIiwgKCkgPT4ge1xuICBhc3NlcnQuZXF1YWwocGxhaW4oXCJcXHUwMDFiWzMxbXJlZFxcdTAwMWJbMG0gXFx1MDAxYl0wO3RpdGxlXFx1MDAwN1xcdTIwMmVkb25lXFxyXFxuXFx1MDAwOHhcIiksIFwicmVkIGRvbmVcXG54XCIpO1xufSk7XG4iLCAiLyoqIFNob3J0IHRleHRzIGFib3V0IHR1cm5zLCBmaWxlcyBhbmQgaHVua3MsIHdpdGhvdXQgVlMgQ29kZS4gKi9cblxuaW1wb3J0IHR5cGUgeyBGaWxlLCBIdW5rLCBQcm9wb3NhbCwgVXNhZ2UgfSBmcm9tIFwiLi9wcm90b2NvbFwiO1xuXG5leHBvcnQgY29uc3Qgd2FpdGluZyA9IChodW5rOiBIdW5rKTogYm9vbGVhbiA9PiBodW5rLnN0YXRlID09PSBcInBlbmRpbmdcIiB8fCBodW5rLnN0YXRlID09PSBcImNvbmZsaWN0ZWRcIjtcblxuLyoqIEh1bmtzIHRoYXQgY2FuIHN0aWxsIGJlIGRlY2lkZWQsIGZpbGUgYnkgZmlsZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1bmRlY2lkZWQocHJvcG9zYWw6IFByb3Bvc2FsKTogeyBmaWxlOiBGaWxlOyBodW5rOiBIdW5rIH1bXSB7XG4gIHJldHVybiBwcm9wb3NhbC5maWxlcy5mbGF0TWFwKChmaWxlKSA9PiBmaWxlLmh1bmtzLmZpbHRlcih3YWl0aW5nKS5tYXAoKGh1bmspID0+ICh7IGZpbGUsIGh1bmsgfSkpKTtcbn1cblxuZXhwb3J0IGNvbnN0IHBsdXJhbCA9IChjb3VudDogbnVtYmVyLCB3b3JkOiBzdHJpbmcpOiBzdHJpbmcgPT4gYCR7Y291bnR9ICR7d29yZH0ke2NvdW50ID09PSAxID8gXCJcIiA6IFwic1wifWA7XG5cbmV4cG9ydCBmdW5jdGlvbiBlbGFwc2VkKHNlY29uZHM6IG51bWJlcik6IHN0cmluZyB7XG4gIGNvbnN0IHdob2xlID0gTWF0aC5tYXgoMCwgTWF0aC5mbG9vcihzZWNvbmRzKSk7XG4gIGNvbnN0IHR3byA9ICh2YWx1ZTogbnVtYmVyKSA9PiBTdHJpbmcodmFsdWUpLnBhZFN0YXJ0KDIsIFwiMFwiKTtcbiAgY29uc3QgbWludXRlcyA9IE1hdGguZmxvb3Iod2hvbGUgLyA2MCk7XG4gIHJldHVybiBtaW51dGVzIDwgNjBcbiAgICA/IGAke21pbnV0ZXN9OiR7dHdvKHdob2xlICUgNjApfWBcbiAgICA6IGAke01hdGguZmxvb3IobWludXRlcyAvIDYwKX06JHt0d28obWludXRlcyAlIDYwKX06JHt0d28od2hvbGUgJSA2MCl9YDtcbn1cblxuLyoqIGAxMi4zayB0b2tlbnNgOyBpbnB1dCBhbmQgb3V0cHV0IHRvZ2V0aGVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRva2Vucyh1c2FnZTogVXNhZ2UgfCBudWxsIHwgdW5kZWZpbmVkKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgaWYgKCF1c2FnZSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgY291bnQgPSAodXNhZ2UuaW5wdXRUb2tlbnMgPz8gMCkgKyAodXNhZ2Uub3V0cHV0VG9rZW5zID8/IDApO1xuICByZXR1cm4gYCR7Y291bnQgPCAxMDAwID8gY291bnQgOiBgJHsoY291bnQgLyAxMDAwKS50b0ZpeGVkKDEpfWtgfSB0b2tlbnNgO1xufVxuXG4vKiogV2hhdCBhIGh1bmsgZG9lcywgYnkgaXRzIGZpcnN0IGNoYW5nZWQgbGluZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBodW5rTGFiZWwoZmlsZTogRmlsZSwgaHVuazogSHVuayk6IHN0cmluZyB7XG4gIHN3aXRjaCAoaHVuay5hc3BlY3QpIHtcbiAgICBjYXNlIFwicmVuYW1lXCI6XG4gICAgICByZXR1cm4gYHJlbmFtZSAke2ZpbGUub2xkUGF0aCA/PyBcIlwifSB0byAke2ZpbGUucGF0aH1gO1xuICAgIGNhc2UgXCJtb2RlXCI6XG4gICAgICByZXR1cm4gYHBlcm1pc3Npb25zICR7ZmlsZS5tb2RlPy5vbGQgPz8gXCJub25lXCJ9IHRvICR7ZmlsZS5tb2RlPy5uZXcgPz8gXCJub25lXCJ9YDtcbiAgICBjYXNlIFwiZW9sXCI6XG4gICAgICByZXR1cm4gXCJjb252ZXJ0IGxpbmUgZW5kc1wiO1xuICAgIGNhc2UgXCJ3aG9sZVwiOlxuICAgICAgaWYgKGZpbGUubGlua1RhcmdldCAhPSBudWxsKSByZXR1cm4gYGxpbmsgdG8gJHtmaWxlLmxpbmtUYXJnZXR9YDtcbiAgICAgIHJldHVybiB7IGFkZDogXCJuZXcgZmlsZVwiLCBkZWxldGU6IFwiZGVsZXRlIGZpbGVcIiwgdXBkYXRlOiBcInJlcGxhY2UgZmlsZVwiLCByZW5hbWU6IFwicmVwbGFjZSBmaWxlXCIgfVtmaWxlLmtpbmRdO1xuICAgIGNhc2UgXCJsaW5lc1wiOiB7XG4gICAgICBjb25zdCBjaGFuZ2VkID0gaHVuay5saW5lcy5maWx0ZXIoKGxpbmUpID0+ICFsaW5lLnN0YXJ0c1dpdGgoXCIgXCIpKTtcbiAgICAgIGNvbnN0IHRlbGxpbmcgPSAoc2lnbjogc3RyaW5nKSA9PiBjaGFuZ2VkLmZpbmQoKGxpbmUpID0+IGxpbmUuc3RhcnRzV2l0aChzaWduKSAmJiBsaW5lLnNsaWNlKDEpLnRyaW0oKSk7XG4gICAgICBjb25zdCB3b3JkcyA9ICh0ZWxsaW5nKFwiK1wiKSA/PyB0ZWxsaW5nKFwiLVwiKSA/PyBcImJsYW5rIGxpbmVzXCIpLnJlcGxhY2UoL15bKy1dLywgXCJcIikudHJpbSgpO1xuICAgICAgcmV0dXJuIHdvcmRzLmxlbmd0aCA+IDgwID8gYCR7d29yZHMuc2xpY2UoMCwgNzkpfVx1MjAyNmAgOiB3b3JkcztcbiAgICB9XG4gIH1cbn1cblxuLyoqIGArMiBcdTIyMTIxYCwgb3Igbm90aGluZyBmb3Igd2hhdCBoYXMgbm8gbGluZXMuICovXG5leHBvcnQgZnVuY3Rpb24gaHVua1NpemUoaHVuazogSHVuayk6IHN0cmluZyB7XG4gIGNvbnN0IGNvdW50ID0gKHNpZ246IHN0cmluZykgPT4gaHVuay5saW5lcy5maWx0ZXIoKGxpbmUpID0+IGxpbmUuc3RhcnRzV2l0aChzaWduKSkubGVuZ3RoO1xuICBjb25zdCBbbW9yZSwgbGVzc10gPSBbY291bnQoXCIrXCIpLCBjb3VudChcIi1cIildO1xuICByZXR1cm4gW21vcmUgPyBgKyR7bW9yZX1gIDogXCJcIiwgbGVzcyA/IGBcdTIyMTIke2xlc3N9YCA6IFwiXCJdLmZpbHRlcihCb29sZWFuKS5qb2luKFwiIFwiKTtcbn1cblxuLyoqIFdoYXQgYSBwZXJzb24gc2hvdWxkIGtub3cgb2YgYSBmaWxlIGJlZm9yZSBkZWNpZGluZywgbW9zdCBpbXBvcnRhbnQgZmlyc3QuICovXG5leHBvcnQgZnVuY3Rpb24gYmFkZ2VzKGZpbGU6IEZpbGUpOiBzdHJpbmdbXSB7XG4gIHJldHVybiBbXG4gICAgZmlsZS5ibG9ja2VkID8gXCJuZXZlciBhcHBsaWVkXCIgOiBcIlwiLFxuICAgIGZpbGUuaHVua3Muc29tZSgoaHVuaykgPT4gaHVuay5zdGF0ZSA9PT0gXCJjb25mbGljdGVkXCIpID8gXCJjb25mbGljdFwiIDogXCJcIixcbiAgICBmaWxlLnNlbnNpdGl2ZSA/IFwic2Vuc2l0aXZlXCIgOiBcIlwiLFxuICAgIGZpbGUuYmluYXJ5ID8gXCJiaW5hcnlcIiA6IFwiXCIsXG4gICAgZmlsZS5raW5kID09PSBcInVwZGF0ZVwiID8gXCJcIiA6IHsgYWRkOiBcIm5ld1wiLCBkZWxldGU6IFwiZGVsZXRlZFwiLCByZW5hbWU6IFwicmVuYW1lZFwiIH1bZmlsZS5raW5kXSxcbiAgICAuLi5maWxlLm9yaWdpbi5tYXAoKG9yaWdpbikgPT4gKHsgcGF0Y2g6IFwiYnkgcGF0Y2hcIiwgY29tbWFuZDogXCJieSBjb21tYW5kXCIgfSlbb3JpZ2luXSksXG4gIF0uZmlsdGVyKEJvb2xlYW4pO1xufVxuXG4vKiogVGhlIGxpbmUgb2YgdGhlIHByb3Bvc2VkIHRleHQgKDEtYmFzZWQpIHdoZXJlIGEgaHVuaydzIGZpcnN0IGNoYW5nZSBzdGFuZHMuICovXG5leHBvcnQgZnVuY3Rpb24gcHJvcG9zZWRMaW5lKGh1bms6IEh1bmspOiBudW1iZXIge1xuICBjb25zdCBjb250ZXh0ID0gaHVuay5saW5lcy5maW5kSW5kZXgoKGxpbmUpID0+ICFsaW5lLnN0YXJ0c1dpdGgoXCIgXCIpKTtcbiAgcmV0dXJuIE1hdGgubWF4KDEsIGh1bmsubmV3U3RhcnQgKyBNYXRoLm1heCgwLCBjb250ZXh0KSk7XG59XG5cbmNvbnN0IEVTQ0FQRVMgPSBuZXcgUmVnRXhwKFxuICBbXCJcXFxcdTAwMWJcXFxcXVteXFxcXHUwMDA3XFxcXHUwMDFiXSooPzpcXFxcdTAwMDd8XFxcXHUwMDFiXFxcXFxcXFwpXCIsIFwiXFxcXHUwMDFiXFxcXFtbMC0/XSpbIC0vXSpbQC1+XVwiLCBcIlxcXFx1MDAxYltALVpcXFxcXFxcXC1fXVwiXS5qb2luKFxuICAgIFwifFwiLFxuICApLFxuICBcImdcIixcbik7XG5jb25zdCBDT05UUk9MUyA9IC9bXFx1MDAwMC1cXHUwMDA4XFx1MDAwYi1cXHUwMDFmXFx1MDA3Zi1cXHUwMDlmXFx1MjAyYS1cXHUyMDJlXFx1MjA2Ni1cXHUyMDY5XS9nO1xuXG4vKiogVGV4dCBvZiBhIGNvbW1hbmQgYXMgaXQgY2FuIGJlIHNob3duIGluIGEgcGxhY2Ugd2l0aG91dCBjb2xvdXJzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBsYWluKHRleHQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiB0ZXh0LnJlcGxhY2UoL1xcclxcbi9nLCBcIlxcblwiKS5yZXBsYWNlKEVTQ0FQRVMsIFwiXCIpLnJlcGxhY2UoQ09OVFJPTFMsIFwiXCIpO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBLG9CQUFtQjtBQUNuQix1QkFBcUI7OztBQ1lkLFNBQVMsUUFBUSxTQUF5QjtBQUMvQyxRQUFNLFFBQVEsS0FBSyxJQUFJLEdBQUcsS0FBSyxNQUFNLE9BQU8sQ0FBQztBQUM3QyxRQUFNLE1BQU0sQ0FBQyxVQUFrQixPQUFPLEtBQUssRUFBRSxTQUFTLEdBQUcsR0FBRztBQUM1RCxRQUFNLFVBQVUsS0FBSyxNQUFNLFFBQVEsRUFBRTtBQUNyQyxTQUFPLFVBQVUsS0FDYixHQUFHLE9BQU8sSUFBSSxJQUFJLFFBQVEsRUFBRSxDQUFDLEtBQzdCLEdBQUcsS0FBSyxNQUFNLFVBQVUsRUFBRSxDQUFDLElBQUksSUFBSSxVQUFVLEVBQUUsQ0FBQyxJQUFJLElBQUksUUFBUSxFQUFFLENBQUM7QUFDekU7QUFHTyxTQUFTLE9BQU8sT0FBcUQ7QUFDMUUsTUFBSSxDQUFDLE1BQU8sUUFBTztBQUNuQixRQUFNLFNBQVMsTUFBTSxlQUFlLE1BQU0sTUFBTSxnQkFBZ0I7QUFDaEUsU0FBTyxHQUFHLFFBQVEsTUFBTyxRQUFRLElBQUksUUFBUSxLQUFNLFFBQVEsQ0FBQyxDQUFDLEdBQUc7QUFDbEU7QUFHTyxTQUFTLFVBQVVBLE9BQVlDLE9BQW9CO0FBQ3hELFVBQVFBLE1BQUssUUFBUTtBQUFBLElBQ25CLEtBQUs7QUFDSCxhQUFPLFVBQVVELE1BQUssV0FBVyxFQUFFLE9BQU9BLE1BQUssSUFBSTtBQUFBLElBQ3JELEtBQUs7QUFDSCxhQUFPLGVBQWVBLE1BQUssTUFBTSxPQUFPLE1BQU0sT0FBT0EsTUFBSyxNQUFNLE9BQU8sTUFBTTtBQUFBLElBQy9FLEtBQUs7QUFDSCxhQUFPO0FBQUEsSUFDVCxLQUFLO0FBQ0gsVUFBSUEsTUFBSyxjQUFjLEtBQU0sUUFBTyxXQUFXQSxNQUFLLFVBQVU7QUFDOUQsYUFBTyxFQUFFLEtBQUssWUFBWSxRQUFRLGVBQWUsUUFBUSxnQkFBZ0IsUUFBUSxlQUFlLEVBQUVBLE1BQUssSUFBSTtBQUFBLElBQzdHLEtBQUssU0FBUztBQUNaLFlBQU0sVUFBVUMsTUFBSyxNQUFNLE9BQU8sQ0FBQyxTQUFTLENBQUMsS0FBSyxXQUFXLEdBQUcsQ0FBQztBQUNqRSxZQUFNLFVBQVUsQ0FBQyxTQUFpQixRQUFRLEtBQUssQ0FBQyxTQUFTLEtBQUssV0FBVyxJQUFJLEtBQUssS0FBSyxNQUFNLENBQUMsRUFBRSxLQUFLLENBQUM7QUFDdEcsWUFBTSxTQUFTLFFBQVEsR0FBRyxLQUFLLFFBQVEsR0FBRyxLQUFLLGVBQWUsUUFBUSxTQUFTLEVBQUUsRUFBRSxLQUFLO0FBQ3hGLGFBQU8sTUFBTSxTQUFTLEtBQUssR0FBRyxNQUFNLE1BQU0sR0FBRyxFQUFFLENBQUMsV0FBTTtBQUFBLElBQ3hEO0FBQUEsRUFDRjtBQUNGO0FBR08sU0FBUyxTQUFTQSxPQUFvQjtBQUMzQyxRQUFNLFFBQVEsQ0FBQyxTQUFpQkEsTUFBSyxNQUFNLE9BQU8sQ0FBQyxTQUFTLEtBQUssV0FBVyxJQUFJLENBQUMsRUFBRTtBQUNuRixRQUFNLENBQUMsTUFBTSxJQUFJLElBQUksQ0FBQyxNQUFNLEdBQUcsR0FBRyxNQUFNLEdBQUcsQ0FBQztBQUM1QyxTQUFPLENBQUMsT0FBTyxJQUFJLElBQUksS0FBSyxJQUFJLE9BQU8sU0FBSSxJQUFJLEtBQUssRUFBRSxFQUFFLE9BQU8sT0FBTyxFQUFFLEtBQUssR0FBRztBQUNsRjtBQUdPLFNBQVMsT0FBT0QsT0FBc0I7QUFDM0MsU0FBTztBQUFBLElBQ0xBLE1BQUssVUFBVSxrQkFBa0I7QUFBQSxJQUNqQ0EsTUFBSyxNQUFNLEtBQUssQ0FBQ0MsVUFBU0EsTUFBSyxVQUFVLFlBQVksSUFBSSxhQUFhO0FBQUEsSUFDdEVELE1BQUssWUFBWSxjQUFjO0FBQUEsSUFDL0JBLE1BQUssU0FBUyxXQUFXO0FBQUEsSUFDekJBLE1BQUssU0FBUyxXQUFXLEtBQUssRUFBRSxLQUFLLE9BQU8sUUFBUSxXQUFXLFFBQVEsVUFBVSxFQUFFQSxNQUFLLElBQUk7QUFBQSxJQUM1RixHQUFHQSxNQUFLLE9BQU8sSUFBSSxDQUFDLFlBQVksRUFBRSxPQUFPLFlBQVksU0FBUyxhQUFhLEdBQUcsTUFBTSxDQUFDO0FBQUEsRUFDdkYsRUFBRSxPQUFPLE9BQU87QUFDbEI7QUFHTyxTQUFTLGFBQWFDLE9BQW9CO0FBQy9DLFFBQU0sVUFBVUEsTUFBSyxNQUFNLFVBQVUsQ0FBQyxTQUFTLENBQUMsS0FBSyxXQUFXLEdBQUcsQ0FBQztBQUNwRSxTQUFPLEtBQUssSUFBSSxHQUFHQSxNQUFLLFdBQVcsS0FBSyxJQUFJLEdBQUcsT0FBTyxDQUFDO0FBQ3pEO0FBRUEsSUFBTSxVQUFVLElBQUk7QUFBQSxFQUNsQixDQUFDLHVEQUF1RCwrQkFBK0Isb0JBQW9CLEVBQUU7QUFBQSxJQUMzRztBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQ0Y7QUFDQSxJQUFNLFdBQVc7QUFHVixTQUFTLE1BQU0sTUFBc0I7QUFDMUMsU0FBTyxLQUFLLFFBQVEsU0FBUyxJQUFJLEVBQUUsUUFBUSxTQUFTLEVBQUUsRUFBRSxRQUFRLFVBQVUsRUFBRTtBQUM5RTs7O0FEakZBLElBQU0sT0FBTyxDQUFDLE9BQWlCLE9BQXNCLENBQUMsT0FBYTtBQUFBLEVBQ2pFLElBQUk7QUFBQSxFQUNKLE9BQU87QUFBQSxFQUNQLFFBQVE7QUFBQSxFQUNSLFVBQVU7QUFBQSxFQUNWLFVBQVU7QUFBQSxFQUNWLFVBQVU7QUFBQSxFQUNWLFVBQVU7QUFBQSxFQUNWO0FBQUEsRUFDQSxHQUFHO0FBQ0w7QUFDQSxJQUFNLE9BQU8sQ0FBQyxPQUFzQixDQUFDLE9BQWE7QUFBQSxFQUNoRCxNQUFNO0FBQUEsRUFDTixLQUFLO0FBQUEsRUFDTCxNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixXQUFXO0FBQUEsRUFDWCxRQUFRLENBQUMsT0FBTztBQUFBLEVBQ2hCLE9BQU8sQ0FBQztBQUFBLEVBQ1IsT0FBTztBQUFBLEVBQ1AsR0FBRztBQUNMO0FBQUEsSUFFQSx1QkFBSyx3RUFBd0UsTUFBTTtBQUNqRixnQkFBQUMsUUFBTyxNQUFNLFVBQVUsS0FBSyxHQUFHLEtBQUssQ0FBQyxNQUFNLFFBQVEsS0FBSyxRQUFRLENBQUMsQ0FBQyxHQUFHLEtBQUs7QUFDMUUsZ0JBQUFBLFFBQU8sTUFBTSxVQUFVLEtBQUssR0FBRyxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsR0FBRyxLQUFLO0FBQ3JELGdCQUFBQSxRQUFPLE1BQU0sVUFBVSxLQUFLLEdBQUcsS0FBSyxDQUFDLEtBQUssR0FBRyxDQUFDLENBQUMsR0FBRyxhQUFhO0FBQ2pFLENBQUM7QUFBQSxJQUVELHVCQUFLLDJDQUEyQyxNQUFNO0FBQ3BELGdCQUFBQSxRQUFPLE1BQU0sVUFBVSxLQUFLLEVBQUUsTUFBTSxTQUFTLENBQUMsR0FBRyxLQUFLLENBQUMsR0FBRyxFQUFFLFFBQVEsUUFBUSxDQUFDLENBQUMsR0FBRyxhQUFhO0FBQzlGLFFBQU0sT0FBTyxLQUFLLEVBQUUsTUFBTSxFQUFFLEtBQUssT0FBTyxLQUFLLE1BQU0sRUFBRSxDQUFDO0FBQ3RELGdCQUFBQSxRQUFPLE1BQU0sVUFBVSxNQUFNLEtBQUssQ0FBQyxHQUFHLEVBQUUsUUFBUSxPQUFPLENBQUMsQ0FBQyxHQUFHLHdCQUF3QjtBQUNwRixnQkFBQUEsUUFBTyxNQUFNLFNBQVMsS0FBSyxDQUFDLENBQUMsQ0FBQyxHQUFHLEVBQUU7QUFDckMsQ0FBQztBQUFBLElBRUQsdUJBQUsscUNBQXFDLE1BQU07QUFDOUMsZ0JBQUFBLFFBQU8sTUFBTSxTQUFTLEtBQUssQ0FBQyxNQUFNLE1BQU0sTUFBTSxJQUFJLENBQUMsQ0FBQyxHQUFHLFlBQU87QUFDOUQsZ0JBQUFBLFFBQU8sTUFBTSxRQUFRLElBQUksR0FBRyxNQUFNO0FBQ2xDLGdCQUFBQSxRQUFPLE1BQU0sUUFBUSxJQUFJLEdBQUcsU0FBUztBQUNyQyxnQkFBQUEsUUFBTyxNQUFNLFFBQVEsRUFBRSxHQUFHLE1BQU07QUFDaEMsZ0JBQUFBLFFBQU8sTUFBTSxPQUFPLEVBQUUsYUFBYSxNQUFNLGNBQWMsR0FBRyxDQUFDLEdBQUcsYUFBYTtBQUMzRSxnQkFBQUEsUUFBTyxNQUFNLE9BQU8sSUFBSSxHQUFHLE1BQVM7QUFDdEMsQ0FBQztBQUFBLElBRUQsdUJBQUssMkNBQTJDLE1BQU07QUFDcEQsUUFBTSxRQUFRLEtBQUssRUFBRSxXQUFXLE1BQU0sTUFBTSxPQUFPLFFBQVEsQ0FBQyxTQUFTLEdBQUcsT0FBTyxDQUFDLEtBQUssQ0FBQyxHQUFHLEVBQUUsT0FBTyxhQUFhLENBQUMsQ0FBQyxFQUFFLENBQUM7QUFDcEgsZ0JBQUFBLFFBQU8sVUFBVSxPQUFPLEtBQUssR0FBRyxDQUFDLFlBQVksYUFBYSxPQUFPLFlBQVksQ0FBQztBQUNoRixDQUFDO0FBQUEsSUFFRCx1QkFBSywyREFBMkQsTUFBTTtBQUNwRSxnQkFBQUEsUUFBTyxNQUFNLGFBQWEsS0FBSyxDQUFDLE1BQU0sTUFBTSxJQUFJLEdBQUcsRUFBRSxVQUFVLEVBQUUsQ0FBQyxDQUFDLEdBQUcsQ0FBQztBQUN2RSxnQkFBQUEsUUFBTyxNQUFNLGFBQWEsS0FBSyxDQUFDLElBQUksR0FBRyxFQUFFLFVBQVUsRUFBRSxDQUFDLENBQUMsR0FBRyxDQUFDO0FBQzdELENBQUM7QUFBQSxJQUVELHVCQUFLLCtDQUErQyxNQUFNO0FBQ3hELGdCQUFBQSxRQUFPLE1BQU0sTUFBTSxzREFBa0UsR0FBRyxhQUFhO0FBQ3ZHLENBQUM7IiwKICAibmFtZXMiOiBbImZpbGUiLCAiaHVuayIsICJhc3NlcnQiXQp9Cg==
