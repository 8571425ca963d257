"""Pictures from the command line: the installed command, the real daemon and codex; only the model is played."""

from __future__ import annotations

import pytest
from codex_lsp.terminal import codes
from PIL import Image
from tests.inputs.pictures_kit import corners, corners_of, encoded, opened
from tests.support.world import World
from tests.terminal.test_terminal_end_to_end import run

pytestmark = pytest.mark.codex


def test_pictures_pages_and_source_text_go_in_and_what_was_changed_is_told(world: World) -> None:
    world.put("big shot.png", encoded(corners(4000, 3000), "PNG"))
    pages = [Image.new("RGB", (600, 800), colour) for colour in ("red", "lime", "blue")]
    world.put("doc.pdf", encoded(pages[0], "PDF", save_all=True, append_images=pages[1:]))
    world.put("a.py", "x = 1\n" * 9)
    world.commit()
    world.script([{"say": "seen"}])
    images = ("--image", "big shot.png", "--picture-of", "a.py:2-4", "--image", "doc.pdf#page=2-3")
    done = run(world, "turn", *images, "look", "--accept", "none")
    assert done.returncode == codes.COMPLETED, done.stderr
    shown = [opened(image) for image in world.images()]
    assert [image.size for image in shown] == [(1824, 1368), (445, 120), (1368, 1824), (1368, 1824)]
    assert [corners_of(image)[0] for image in shown[2:]] == [(0, 255, 0), (0, 0, 255)]
    told = "big shot.png, scaled from 4000×3000 to 1824×1368"
    assert f"[Image 1: {told}]" in world.words()
    assert "[Image 4: doc.pdf, page 3 of 3]" in world.words()
    assert told.replace(", ", ": ", 1) in done.stderr + done.stdout


def test_what_is_no_picture_ends_with_2_and_starts_nothing(world: World) -> None:
    world.put("a.py", "x = 1\n")
    world.commit()
    world.script([{"say": "seen"}])
    for arguments in (("--image", "a.py"), ("--image", "gone.png"), ("--picture-of", "a.py:7")):
        done = run(world, "turn", *arguments, "look")
        assert done.returncode == codes.USAGE, done.stderr
        assert arguments[1].partition(":")[0] in done.stderr
    assert world.asked() == []
