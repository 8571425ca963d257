"""The configuration of docs/editors as it stands in Helix: its servers, its keys, what is on the screen."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from codex_lsp.editor import wire

from tests.editors import helix
from tests.editors.conftest import Shot
from tests.editors.editor import until
from tests.editors.helix import DOCS, Helix
from tests.editors.test_stories import gate, has, numbered, told
from tests.support.world import World

LANGUAGES = tomllib.loads((DOCS / "helix.toml").read_text())["language"]
KEYS = tomllib.loads((DOCS / "helix-config.toml").read_text())["keys"]["normal"]["space"]["x"]


@pytest.fixture
def hx(world: World) -> Iterator[Helix]:
    folder = world.base / "terminal"
    folder.mkdir()
    started = helix.start(world, folder)
    yield started
    started.quit()


def servers(language: str, config: Path) -> list[str]:
    """The commands that Helix starts for a language, as it says itself."""
    argv = [helix.program(), "--health", language]
    environ = {"PATH": os.environ["PATH"], "HOME": str(config), "XDG_CONFIG_HOME": str(config)}
    said = subprocess.run(argv, env=environ, check=True, capture_output=True, text=True).stdout
    said = re.sub(r"\x1b\[[\d;]*m", "", said).partition("Configured debug adapter")[0]
    return re.findall(r"^  \S ([^:]+):", said, re.MULTILINE)


def test_every_language_keeps_its_own_servers(tmp_path: Path) -> None:
    bare, ours = tmp_path / "bare", tmp_path / "ours"
    for config in (bare, ours):
        (config / "helix").mkdir(parents=True)
    shutil.copy(DOCS / "helix.toml", ours / "helix" / "languages.toml")
    text, *known = [language["name"] for language in LANGUAGES]
    assert servers(text, ours) == ["codex-lsp"]
    assert {name: servers(name, ours) for name in known} == {
        name: [*servers(name, bare), "codex-lsp"] for name in known
    }
    assert servers("python", bare) == ["ruff", "jedi-language-server", "pylsp"]


def test_every_key_is_a_command_that_needs_no_argument() -> None:
    given = [line.removeprefix(":lsp-workspace-command ") for line in KEYS.values() if "codex" in line]
    known = {method.command for method in wire.REQUESTS} | {method.name for method in wire.COMMANDS}
    assert len(given) == len(KEYS) - 1
    assert set(given) <= known


def test_a_turn_by_keys(hx: Helix, world: World, shot: Shot) -> None:
    """From the comment to undo and redo by the keys of the configuration; what is told is on the screen."""
    path = world.put("area.py", "def area(r):\n    return 3 * r * r\n\n\nprint(area(2))\n")
    world.commit()
    wait, opened = gate(world)
    work = "s/3 [*]/math.pi */; 1iimport math\\n\\n"
    plan = [{"step": "Use math.pi", "status": "in_progress"}]
    world.script(
        [
            {"plan": plan, "run": wait},
            {"run": f"sed -i '/codex:/d' area.py; sed -i '{work}' area.py"},
            {"say": "The area is exact now."},
        ]
    )
    hx.open(path)
    request = "# codex: use the real pi\n"
    before = request + path.read_text()
    hx.insert(0, request)
    hx.go(0)
    hx.act("Codex: Do what this says")
    hx.shows("0/1 Use math.pi")
    hx.press(" xp")
    until(lambda: "Use math.pi" in hx.text(), "the plan")
    hx.open(path)
    opened.touch()
    hx.shows("Codex: The area is exact now. (")
    until(lambda: len(hx.marks()) == 2, "two hunks")
    hx.press("gg")
    hx.press("]d")
    hx.shows("└─Codex proposes: +1 -1 lines")
    shot(hx, "hunk")
    assert "Codex: Accept this hunk (+1 -1 lines)" in hx.actions()
    hx.press(" a")
    hx.shows("Codex: Accept everything")
    shot(hx, "actions")
    hx.press(" xd")
    until(lambda: "+import math" in hx.text(), "the changes")
    assert hx.document().endswith(".diff")
    hx.press(" xa")
    hx.press(" xo")
    until(lambda: "The area is exact now." in hx.text(), "the output")
    hx.open(path)
    after = "import math\n\n\ndef area(r):\n    return math.pi * r * r\n\n\nprint(area(2))\n"
    has(hx, after)
    hx.press(" xu")
    has(hx, before)
    hx.press(" xU")
    has(hx, after)
    hx.press(" xu")
    has(hx, before)
    hx.press(" xr")
    until(lambda: not hx.marks(), "nothing to decide")
    hx.press(" xc")
    hx.shows("Codex: No turn runs.")


def test_a_question_by_keys(hx: Helix, world: World, shot: Shot) -> None:
    """Helix has no dialog: the question is told, shown in full, and answered by a key."""
    settings = Path(world.environ["XDG_CONFIG_HOME"], "codex-lsp", "config.toml")
    settings.parent.mkdir(parents=True)
    settings.write_text('approvalPolicy = "on-request"\n')
    path = world.put("a.txt", "one\n")
    world.commit()
    asked = [world.base / name for name in ("first", "second")]
    steps = [{"run": {"command": f"touch {name}", "escalate": f"May I make {name.name}?"}} for name in asked]
    world.script([*steps, {"say": "All asked."}])
    hx.open(path)
    hx.insert(0, "# codex: do it\n")
    hx.go(0)
    hx.act("Codex: Do what this says")
    hx.shows("Codex asks: run `touch")
    hx.press(" xq")
    until(
        lambda: "may i make first?" in hx.text().lower(),
        f"the whole question {hx.text()!r} {hx._terminal.screen()}",
        10,
    )
    hx.press(" xy")
    until(asked[0].exists, "what was allowed")
    until(lambda: hx.told().count("Codex asks:") == 2, "another question")
    hx.press(" xn")
    told(hx, "All asked.")
    assert not asked[1].exists()


def test_a_hunk_of_several_lines_is_selected_as_a_whole(hx: Helix, world: World) -> None:
    """Next-diagnostic goes round, and what it selects is the hunk alone, though another begins right below."""
    path = world.put("a.txt", numbered(9))
    world.commit()
    world.script([{"run": "sed -i 's/^line [23]$/& changed/; s/^line 7$/& changed/' a.txt"}])
    hx.open(path)
    hx.insert(0, "# codex: do it\n")
    hx.go(0)
    hx.act("Codex: Do what this says")
    told(hx, "Done.")
    until(lambda: [mark.line for mark in hx.marks()] == [3, 8], "two hunks")
    hx.go(0)
    assert [hx.step() for _ in range(3)] == [4, 8, 4]
    assert "Codex: Accept this hunk (+2 -2 lines)" in hx.actions()
    hx.act("Codex: Accept this hunk")
    has(hx, "# codex: do it\n" + numbered(9, n2="line 2 changed", n3="line 3 changed"))


def test_reading_one_document_anew_leaves_the_others_alone(hx: Helix, world: World) -> None:
    """`space x R` is `:reload`; `:reload-all` would take back what was accepted elsewhere and is not saved."""
    path, ends = world.put("a.txt", "one\n"), world.put("ends.txt", "one\n")
    world.commit()
    world.script([{"run": "echo two >> a.txt; sed -i 's/$/\\r/' ends.txt"}])
    hx.open(ends)
    hx.open(path)
    hx.insert(0, "# codex: do it\n")
    hx.go(0)
    hx.act("Codex: Do what this says")
    told(hx, "Done.")
    hx.press(" xa")
    hx.shows("Codex: ends.txt changed on disk; read it anew (:reload).")
    hx.open(ends)
    hx.press(" xR")
    hx.open(path)
    assert hx.text() == "# codex: do it\none\ntwo\n"
    assert path.read_text() == "one\n"
    hx.open(ends)
    hx.insert(0, "more\n")
    hx.save()
    assert ends.read_bytes() == b"more\r\none\r\n"
