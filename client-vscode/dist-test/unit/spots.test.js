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

// test/unit/spots.test.ts
var import_strict = __toESM(require("node:assert/strict"));
var import_node_test = require("node:test");

// src/spots.ts
function shift(spots, change) {
  return spots.map((spot2) => {
    if (change.last < spot2.first)
      return { ...spot2, first: spot2.first + change.added, after: spot2.after + change.added };
    if (change.first >= spot2.after) return spot2;
    return { ...spot2, after: Math.max(spot2.first + 1, spot2.after + change.added) };
  });
}
function at(spots, line) {
  return spots.find((spot2) => spot2.first <= line && line < Math.max(spot2.after, spot2.first + 1));
}
function beside(spots, line, direction) {
  const sorted = [...spots].sort((a, b) => a.first - b.first);
  return direction === 1 ? sorted.find((spot2) => spot2.first > line) : sorted.reverse().find((spot2) => spot2.first < line);
}

// test/unit/spots.test.ts
var spot = (first, after) => ({
  proposalId: "p",
  hunkId: `h${first}`,
  first,
  after,
  conflicted: false,
  words: ""
});
var lines = (spots) => spots.map(({ first, after }) => [first, after]);
(0, import_node_test.test)("lines typed above move a spot, lines below do not, lines within make it longer", () => {
  const spots = [spot(2, 4), spot(10, 11)];
  import_strict.default.deepEqual(lines(shift(spots, { first: 0, last: 0, added: 2 })), [[4, 6], [12, 13]]);
  import_strict.default.deepEqual(lines(shift(spots, { first: 5, last: 6, added: -1 })), [[2, 4], [9, 10]]);
  import_strict.default.deepEqual(lines(shift(spots, { first: 3, last: 3, added: 1 })), [[2, 5], [11, 12]]);
});
(0, import_node_test.test)("a spot never becomes empty, whatever is deleted in it", () => {
  import_strict.default.deepEqual(lines(shift([spot(2, 4)], { first: 2, last: 3, added: -5 })), [[2, 3]]);
});
(0, import_node_test.test)("the way from hunk to hunk ends at the last one", () => {
  const spots = [spot(10, 11), spot(2, 4)];
  import_strict.default.equal(beside(spots, 0, 1)?.first, 2);
  import_strict.default.equal(beside(spots, 2, 1)?.first, 10);
  import_strict.default.equal(beside(spots, 10, 1), void 0);
  import_strict.default.equal(beside(spots, 10, -1)?.first, 2);
  import_strict.default.equal(at(spots, 3)?.first, 2);
  import_strict.default.equal(at(spots, 4), void 0);
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdC91bml0L3Nwb3RzLnRlc3QudHMiLCAiLi4vLi4vc3JjL3Nwb3RzLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgYXNzZXJ0IGZyb20gXCJub2RlOmFzc2VydC9zdHJpY3RcIjtcbmltcG9ydCB7IHRlc3QgfSBmcm9tIFwibm9kZTp0ZXN0XCI7XG5pbXBvcnQgeyBhdCwgYmVzaWRlLCB0eXBlIFNwb3QsIHNoaWZ0IH0gZnJvbSBcIi4uLy4uL3NyYy9zcG90c1wiO1xuXG5jb25zdCBzcG90ID0gKGZpcnN0OiBudW1iZXIsIGFmdGVyOiBudW1iZXIpOiBTcG90ID0+ICh7XG4gIHByb3Bvc2FsSWQ6IFwicFwiLFxuICBodW5rSWQ6IGBoJHtmaXJzdH1gLFxuICBmaXJzdCxcbiAgYWZ0ZXIsXG4gIGNvbmZsaWN0ZWQ6IGZhbHNlLFxuICB3b3JkczogXCJcIixcbn0pO1xuY29uc3QgbGluZXMgPSAoc3BvdHM6IFNwb3RbXSkgPT4gc3BvdHMubWFwKCh7IGZpcnN0LCBhZnRlciB9KSA9PiBbZmlyc3QsIGFmdGVyXSk7XG5cbnRlc3QoXCJsaW5lcyB0eXBlZCBhYm92ZSBtb3ZlIGEgc3BvdCwgbGluZXMgYmVsb3cgZG8gbm90LCBsaW5lcyB3aXRoaW4gbWFrZSBpdCBsb25nZXJcIiwgKCkgPT4ge1xuICBjb25zdCBzcG90cyA9IFtzcG90KDIsIDQpLCBzcG90KDEwLCAxMSldO1xuICBhc3NlcnQuZGVlcEVxdWFsKGxpbmVzKHNoaWZ0KHNwb3RzLCB7IGZpcnN0OiAwLCBsYXN0OiAwLCBhZGRlZDogMiB9KSksIFtbNCwgNl0sIFsxMiwgMTNdXSk7XG4gIGFzc2VydC5kZWVwRXF1YWwobGluZXMoc2hpZnQoc3BvdHMsIHsgZmlyc3Q6IDUsIGxhc3Q6IDYsIGFkZGVkOiAtMSB9KSksIFtbMiwgNF0sIFs5LCAxMF1dKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChsaW5lcyhzaGlmdChzcG90cywgeyBmaXJzdDogMywgbGFzdDogMywgYWRkZWQ6IDEgfSkpLCBbWzIsIDVdLCBbMTEsIDEyXV0pO1xufSk7XG5cbnRlc3QoXCJhIHNwb3QgbmV2ZXIgYmVjb21lcyBlbXB0eSwgd2hhdGV2ZXIgaXMgZGVsZXRlZCBpbiBpdFwiLCAoKSA9PiB7XG4gIGFzc2VydC5kZWVwRXF1YWwobGluZXMoc2hpZnQoW3Nwb3QoMiwgNCldLCB7IGZpcnN0OiAyLCBsYXN0OiAzLCBhZGRlZDogLTUgfSkpLCBbWzIsIDNdXSk7XG59KTtcblxudGVzdChcInRoZSB3YXkgZnJvbSBodW5rIHRvIGh1bmsgZW5kcyBhdCB0aGUgbGFzdCBvbmVcIiwgKCkgPT4ge1xuICBjb25zdCBzcG90cyA9IFtzcG90KDEwLCAxMSksIHNwb3QoMiwgNCldO1xuICBhc3NlcnQuZXF1YWwoYmVzaWRlKHNwb3RzLCAwLCAxKT8uZmlyc3QsIDIpO1xuICBhc3NlcnQuZXF1YWwoYmVzaWRlKHNwb3RzLCAyLCAxKT8uZmlyc3QsIDEwKTtcbiAgYXNzZXJ0LmVxdWFsKGJlc2lkZShzcG90cywgMTAsIDEpLCB1bmRlZmluZWQpO1xuICBhc3NlcnQuZXF1YWwoYmVzaWRlKHNwb3RzLCAxMCwgLTEpPy5maXJzdCwgMik7XG4gIGFzc2VydC5lcXVhbChhdChzcG90cywgMyk/LmZpcnN0LCAyKTtcbiAgYXNzZXJ0LmVxdWFsKGF0KHNwb3RzLCA0KSwgdW5kZWZpbmVkKTtcbn0pO1xuIiwgIi8qKiBXaGVyZSB3YWl0aW5nIGh1bmtzIHN0YW5kIGluIGRvY3VtZW50czogdG9sZCBieSB0aGUgZGFlbW9uLCBtb3ZlZCBhbG9uZyB3aXRoIHdoYXQgaXMgdHlwZWQ7IHdpdGhvdXQgVlMgQ29kZS4gKi9cblxuZXhwb3J0IGludGVyZmFjZSBTcG90IHtcbiAgcHJvcG9zYWxJZDogc3RyaW5nO1xuICBodW5rSWQ6IHN0cmluZztcbiAgLyoqIEZpcnN0IGxpbmUgKDAtYmFzZWQpLiAqL1xuICBmaXJzdDogbnVtYmVyO1xuICAvKiogVGhlIGxpbmUgYWZ0ZXIgdGhlIGxhc3QuICovXG4gIGFmdGVyOiBudW1iZXI7XG4gIGNvbmZsaWN0ZWQ6IGJvb2xlYW47XG4gIHdvcmRzOiBzdHJpbmc7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgTGluZUNoYW5nZSB7XG4gIGZpcnN0OiBudW1iZXI7XG4gIGxhc3Q6IG51bWJlcjtcbiAgLyoqIEhvdyBtYW55IGxpbmVzIHRoZXJlIGFyZSBtb3JlIChvciBmZXdlcikgbm93LiAqL1xuICBhZGRlZDogbnVtYmVyO1xufVxuXG4vKiogVGhlIHNwb3RzIGFmdGVyIGEgY2hhbmdlIG9mIHRoZWlyIGRvY3VtZW50LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNoaWZ0KHNwb3RzOiByZWFkb25seSBTcG90W10sIGNoYW5nZTogTGluZUNoYW5nZSk6IFNwb3RbXSB7XG4gIHJldHVybiBzcG90cy5tYXAoKHNwb3QpID0+IHtcbiAgICBpZiAoY2hhbmdlLmxhc3QgPCBzcG90LmZpcnN0KVxuICAgICAgcmV0dXJuIHsgLi4uc3BvdCwgZmlyc3Q6IHNwb3QuZmlyc3QgKyBjaGFuZ2UuYWRkZWQsIGFmdGVyOiBzcG90LmFmdGVyICsgY2hhbmdlLmFkZGVkIH07XG4gICAgaWYgKGNoYW5nZS5maXJzdCA+PSBzcG90LmFmdGVyKSByZXR1cm4gc3BvdDtcbiAgICByZXR1cm4geyAuLi5zcG90LCBhZnRlcjogTWF0aC5tYXgoc3BvdC5maXJzdCArIDEsIHNwb3QuYWZ0ZXIgKyBjaGFuZ2UuYWRkZWQpIH07XG4gIH0pO1xufVxuXG4vKiogVGhlIHNwb3QgdGhhdCBhIGNhcmV0IGlzIGluLCBlbHNlIHRoZSBsYXN0IG9uZSBiZWZvcmUgaXQgb24gdGhlIHdheSBvZiB0aGUgZXllLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGF0KHNwb3RzOiByZWFkb25seSBTcG90W10sIGxpbmU6IG51bWJlcik6IFNwb3QgfCB1bmRlZmluZWQge1xuICByZXR1cm4gc3BvdHMuZmluZCgoc3BvdCkgPT4gc3BvdC5maXJzdCA8PSBsaW5lICYmIGxpbmUgPCBNYXRoLm1heChzcG90LmFmdGVyLCBzcG90LmZpcnN0ICsgMSkpO1xufVxuXG4vKiogVGhlIG5leHQgc3BvdCBiZWxvdyAob3IgYWJvdmUpIGEgbGluZTsgYHVuZGVmaW5lZGAgYXQgdGhlIGVuZCBvZiB0aGUgZG9jdW1lbnQuICovXG5leHBvcnQgZnVuY3Rpb24gYmVzaWRlKHNwb3RzOiByZWFkb25seSBTcG90W10sIGxpbmU6IG51bWJlciwgZGlyZWN0aW9uOiAxIHwgLTEpOiBTcG90IHwgdW5kZWZpbmVkIHtcbiAgY29uc3Qgc29ydGVkID0gWy4uLnNwb3RzXS5zb3J0KChhLCBiKSA9PiBhLmZpcnN0IC0gYi5maXJzdCk7XG4gIHJldHVybiBkaXJlY3Rpb24gPT09IDFcbiAgICA/IHNvcnRlZC5maW5kKChzcG90KSA9PiBzcG90LmZpcnN0ID4gbGluZSlcbiAgICA6IHNvcnRlZC5yZXZlcnNlKCkuZmluZCgoc3BvdCkgPT4gc3BvdC5maXJzdCA8IGxpbmUpO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBLG9CQUFtQjtBQUNuQix1QkFBcUI7OztBQ29CZCxTQUFTLE1BQU0sT0FBd0IsUUFBNEI7QUFDeEUsU0FBTyxNQUFNLElBQUksQ0FBQ0EsVUFBUztBQUN6QixRQUFJLE9BQU8sT0FBT0EsTUFBSztBQUNyQixhQUFPLEVBQUUsR0FBR0EsT0FBTSxPQUFPQSxNQUFLLFFBQVEsT0FBTyxPQUFPLE9BQU9BLE1BQUssUUFBUSxPQUFPLE1BQU07QUFDdkYsUUFBSSxPQUFPLFNBQVNBLE1BQUssTUFBTyxRQUFPQTtBQUN2QyxXQUFPLEVBQUUsR0FBR0EsT0FBTSxPQUFPLEtBQUssSUFBSUEsTUFBSyxRQUFRLEdBQUdBLE1BQUssUUFBUSxPQUFPLEtBQUssRUFBRTtBQUFBLEVBQy9FLENBQUM7QUFDSDtBQUdPLFNBQVMsR0FBRyxPQUF3QixNQUFnQztBQUN6RSxTQUFPLE1BQU0sS0FBSyxDQUFDQSxVQUFTQSxNQUFLLFNBQVMsUUFBUSxPQUFPLEtBQUssSUFBSUEsTUFBSyxPQUFPQSxNQUFLLFFBQVEsQ0FBQyxDQUFDO0FBQy9GO0FBR08sU0FBUyxPQUFPLE9BQXdCLE1BQWMsV0FBcUM7QUFDaEcsUUFBTSxTQUFTLENBQUMsR0FBRyxLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLFFBQVEsRUFBRSxLQUFLO0FBQzFELFNBQU8sY0FBYyxJQUNqQixPQUFPLEtBQUssQ0FBQ0EsVUFBU0EsTUFBSyxRQUFRLElBQUksSUFDdkMsT0FBTyxRQUFRLEVBQUUsS0FBSyxDQUFDQSxVQUFTQSxNQUFLLFFBQVEsSUFBSTtBQUN2RDs7O0FEckNBLElBQU0sT0FBTyxDQUFDLE9BQWUsV0FBeUI7QUFBQSxFQUNwRCxZQUFZO0FBQUEsRUFDWixRQUFRLElBQUksS0FBSztBQUFBLEVBQ2pCO0FBQUEsRUFDQTtBQUFBLEVBQ0EsWUFBWTtBQUFBLEVBQ1osT0FBTztBQUNUO0FBQ0EsSUFBTSxRQUFRLENBQUMsVUFBa0IsTUFBTSxJQUFJLENBQUMsRUFBRSxPQUFPLE1BQU0sTUFBTSxDQUFDLE9BQU8sS0FBSyxDQUFDO0FBQUEsSUFFL0UsdUJBQUssa0ZBQWtGLE1BQU07QUFDM0YsUUFBTSxRQUFRLENBQUMsS0FBSyxHQUFHLENBQUMsR0FBRyxLQUFLLElBQUksRUFBRSxDQUFDO0FBQ3ZDLGdCQUFBQyxRQUFPLFVBQVUsTUFBTSxNQUFNLE9BQU8sRUFBRSxPQUFPLEdBQUcsTUFBTSxHQUFHLE9BQU8sRUFBRSxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDO0FBQ3pGLGdCQUFBQSxRQUFPLFVBQVUsTUFBTSxNQUFNLE9BQU8sRUFBRSxPQUFPLEdBQUcsTUFBTSxHQUFHLE9BQU8sR0FBRyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxHQUFHLEVBQUUsQ0FBQyxDQUFDO0FBQ3pGLGdCQUFBQSxRQUFPLFVBQVUsTUFBTSxNQUFNLE9BQU8sRUFBRSxPQUFPLEdBQUcsTUFBTSxHQUFHLE9BQU8sRUFBRSxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDO0FBQzNGLENBQUM7QUFBQSxJQUVELHVCQUFLLHlEQUF5RCxNQUFNO0FBQ2xFLGdCQUFBQSxRQUFPLFVBQVUsTUFBTSxNQUFNLENBQUMsS0FBSyxHQUFHLENBQUMsQ0FBQyxHQUFHLEVBQUUsT0FBTyxHQUFHLE1BQU0sR0FBRyxPQUFPLEdBQUcsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDekYsQ0FBQztBQUFBLElBRUQsdUJBQUssa0RBQWtELE1BQU07QUFDM0QsUUFBTSxRQUFRLENBQUMsS0FBSyxJQUFJLEVBQUUsR0FBRyxLQUFLLEdBQUcsQ0FBQyxDQUFDO0FBQ3ZDLGdCQUFBQSxRQUFPLE1BQU0sT0FBTyxPQUFPLEdBQUcsQ0FBQyxHQUFHLE9BQU8sQ0FBQztBQUMxQyxnQkFBQUEsUUFBTyxNQUFNLE9BQU8sT0FBTyxHQUFHLENBQUMsR0FBRyxPQUFPLEVBQUU7QUFDM0MsZ0JBQUFBLFFBQU8sTUFBTSxPQUFPLE9BQU8sSUFBSSxDQUFDLEdBQUcsTUFBUztBQUM1QyxnQkFBQUEsUUFBTyxNQUFNLE9BQU8sT0FBTyxJQUFJLEVBQUUsR0FBRyxPQUFPLENBQUM7QUFDNUMsZ0JBQUFBLFFBQU8sTUFBTSxHQUFHLE9BQU8sQ0FBQyxHQUFHLE9BQU8sQ0FBQztBQUNuQyxnQkFBQUEsUUFBTyxNQUFNLEdBQUcsT0FBTyxDQUFDLEdBQUcsTUFBUztBQUN0QyxDQUFDOyIsCiAgIm5hbWVzIjogWyJzcG90IiwgImFzc2VydCJdCn0K
