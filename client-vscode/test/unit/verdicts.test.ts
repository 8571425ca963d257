import assert from "node:assert/strict";
import { test } from "node:test";
import type { DoctorCheck } from "../../src/protocol";
import { verdictsPage } from "../../src/verdicts";

const check = (id: string, status: DoctorCheck["status"], more: Partial<DoctorCheck> = {}): DoctorCheck => ({
  id,
  status,
  message: `${id} is ${status}.`,
  ...more,
});

test("the worst stands first, with its hint", () => {
  const page = verdictsPage([check("git", "ok"), check("disk", "warn"), check("turn", "fail", { hint: "Mend it." })]);
  assert.equal(
    page,
    "# Codex: Doctor\n\n1 of 3 checks failed, 1 with a warning.\n\n" +
      "- ✖ **turn**: turn is fail.  \n  *Mend it.*\n- ⚠ **disk**: disk is warn.\n- ✔ **git**: git is ok.",
  );
});

test("the first line counts", () => {
  assert.match(verdictsPage([check("git", "ok")]), /All 1 checks are well\./);
  assert.match(verdictsPage([check("git", "ok"), check("disk", "warn")]), /Nothing failed; 1 of 2 checks with a warning\./);
});

test("words of others stay words", () => {
  const page = verdictsPage([check("git", "warn", { message: "[x](command:evil) <img src=x> ![y](http://z)\n# big" })]);
  assert.ok(page.includes("\\[x\\](command\\:evil) \\<img src=x\\> \\!\\[y\\](http\\://z) \\# big"));
});
