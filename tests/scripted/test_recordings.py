"""The recordings and their scenarios are whole, small, and free of the machine they were made on."""

import json
import re
from pathlib import Path

import pytest
from codex_lsp.scripted.server import load

RECORDINGS = Path(__file__).parent.parent / "recordings"
VERSIONS = sorted(folder.name for folder in RECORDINGS.iterdir() if (folder / "meta.json").exists())


def test_eight_versions_are_recorded() -> None:
    assert len(VERSIONS) >= 8


@pytest.mark.parametrize("scenario", sorted(RECORDINGS.glob("scenarios/*.toml")), ids=lambda path: path.stem)
def test_every_scenario_is_a_script(scenario: Path) -> None:
    assert load(scenario).turns


@pytest.mark.parametrize("version", VERSIONS)
def test_a_recording_is_whole(version: str) -> None:
    folder = RECORDINGS / version
    meta = json.loads((folder / "meta.json").read_text("utf-8"))
    assert meta["version"].endswith(version)
    assert {file.stem for file in folder.glob("*.jsonl")} == set(meta["scenarios"])
    for name in meta["scenarios"]:
        data = (folder / f"{name}.jsonl").read_bytes()
        first, *_, last = [json.loads(line) for line in data.removesuffix(b"\n").split(b"\n")]
        assert first["type"] == "thread.started"
        ended = last["type"] in ("turn.completed", "turn.failed")
        assert ended == (name != "interrupted")


@pytest.mark.parametrize("version", VERSIONS)
def test_a_recording_is_small_and_tells_nothing_of_its_machine(version: str) -> None:
    files = [path for path in (RECORDINGS / version).rglob("*") if path.is_file()]
    assert sum(file.stat().st_size for file in files) < 300_000
    for file in files:
        assert not re.search(rb"/(root|tmp|var|work)/|:(?!1234/)\d{4,5}/v1", file.read_bytes()), file
