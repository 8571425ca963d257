"""Nothing leaves this machine: a whole turn in a network of its own in which every address of the world is us."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.support.world import World

ALL_THE_WORLD = """
ip link set lo up
ip address add 198.51.100.1/32 dev lo
ip route add local 0.0.0.0/0 dev lo
ip -6 route add local ::/0 dev lo
exec "$@"
"""
"""Shell: a network where each address can be reached and is this machine, so that whoever is called answers."""
SENDING = "connect,sendto,sendmsg,sendmmsg"
_ADDRESS = re.compile(r'sin6?_port=htons\((\d+)\).*?"([0-9a-f.:]+)"')


def called(world: World, *program: str, **environ: str) -> set[str]:
    """Every address that a program, and whatever it starts, wants to send to; this machine's own left out."""
    trace = world.base / "trace"
    strace = ("strace", "-f", "-qq", "-s", "0", "-e", f"trace={SENDING}", "-o", str(trace))
    network = ("unshare", "--net", "sh", "-euc", ALL_THE_WORLD, "sh")
    done = subprocess.run(
        [*network, *strace, *program],
        env={**{k: v for k, v in os.environ.items() if "PROXY" not in k.upper()}, **world.environ, **environ},
        cwd=world.ws,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    lines = trace.read_text(errors="replace").splitlines()
    assert any("127.0.0.1" in line for line in lines)  # the model was asked: it is seen who is called
    found = {match[2] for line in lines if (match := _ADDRESS.search(line))}
    return {address for address in found if not address.startswith("127.") and address != "::1"}


@pytest.fixture
def turn(world: World) -> tuple[str, ...]:
    """A turn of the installed command, with codex as a user has it who never thought of its analytics."""
    if os.geteuid() != 0:
        pytest.skip("needs root, for a network of its own")
    for program in ("strace", "unshare", "ip"):
        assert shutil.which(program), program
    world.put("a.txt", "one\n")
    world.commit()
    return (sys.executable, str(Path(__file__).with_name("one_turn.py")), str(world.home))


@pytest.mark.root
@pytest.mark.parametrize("transport", ["exec", "app-server"])
def test_a_turn_calls_nobody_but_the_model(world: World, turn: tuple[str, ...], transport: str) -> None:
    """SE-10: by default neither we nor codex report anything to anyone."""
    assert called(world, *turn, transport) == set()
    assert "analytics" not in tomllib.loads((world.home / "config.toml").read_text())


@pytest.mark.root
def test_who_lets_codex_report_is_not_overruled(world: World, turn: tuple[str, ...]) -> None:
    """And so it is seen that the test above would notice: codex looks for its receiver, by name or by address."""
    assert called(world, *turn, "exec", "[analytics]\nenabled = true") != set()
