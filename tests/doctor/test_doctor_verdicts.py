"""Every verdict of the doctor's, provoked on real parts: codex, git, disks, namespaces."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import shlex
import subprocess
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from codex_lsp.doctor import examine
from codex_lsp.doctor.catalog import CHECKS

from tests.support.profiles import MINIMAL
from tests.support.world import SERVE_INSTALLED, World

Found = dict[str, dict[str, Any]]
Scene = Callable[[World], Awaitable[Found]]
SCENES: list[tuple[tuple[str, ...], Scene]] = []
KEY = "sk-canary-0123456789abcdef"


def provokes(*verdicts: str) -> Callable[[Scene], Scene]:
    """A scene, and what must be found in it: ``"codex fail"``."""

    def take(scene: Scene) -> Scene:
        SCENES.append((verdicts, scene))
        return scene

    return take


# ------------------------------------------------------------------------------------------- how it is asked
async def asked(world: World, *, profile: Any = None, folders: Any = None, **options: Any) -> Found:
    """By an editor."""
    more = {} if profile is None else {"profile": profile}
    async with world.daemon(options=options, folders=folders, **more) as editor:
        return found_in(await editor.request("codex/doctor", {}, within=90))


def found_in(answer: Mapping[str, Any]) -> Found:
    return {check["id"]: check for check in answer["checks"]}


async def printed(
    world: World, *, before: str = "", environ: Mapping[str, str] | None = None, folder: Path | None = None
) -> Found:
    """By the command; ``before``: a shell's words in namespaces of its own, where this is root."""
    command = [SERVE_INSTALLED[0], "doctor", "--json", "--seconds", "60", "-C", str(folder or world.ws)]
    if before:
        inner = f"{before} || exit 77; exec {shlex.join(command)}"
        command = ["unshare", "-Urm", "--", "/bin/sh", "-c", inner]
    kept = {
        key: value for key, value in os.environ.items() if not key.startswith(("CODEX_", "OPENAI_", "XDG_"))
    }
    done = await asyncio.to_thread(
        subprocess.run,
        command,
        env={**kept, **world.environ, **(environ or {})},
        capture_output=True,
        check=False,
        timeout=90,
    )
    if before and (done.returncode == 77 or done.stderr.startswith(b"unshare:")):
        pytest.skip(f"no namespaces here: {done.stderr.decode()}")
    assert done.returncode in (0, 1), done.stderr.decode()
    found = found_in(json.loads(done.stdout))
    assert done.returncode == any(check["status"] == "fail" for check in found.values())
    return found


def running(words: str) -> list[str]:
    """Command lines of processes that hold these words."""
    lines = []
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            lines.append(file.read_bytes().replace(b"\0", b" ").decode(errors="replace"))
    return [line for line in lines if words in line]


def stand_in(world: World, words: str) -> str:
    """A codex that is the real one but for some words of a shell's before it."""
    real = world.environ["CODEX_LSP_CODEX"]
    return str(world.put("../pkg/bin/codex", f'#!/bin/bash\n{words}\nexec {real} "$@"\n', 0o755))


# -------------------------------------------------------------------------------------------------- scenes
@provokes(*(f"{check.id} ok" for check in CHECKS))
async def well(world: World) -> Found:
    world.put("a.txt", "one\n")
    world.commit()
    world.script([{"say": "hello"}])
    before = world.disk()
    found = await asked(world)
    assert world.disk() == before
    assert not world.rooms()
    assert not any("hint" in check or "places" in check for check in found.values())
    return found


@provokes("python fail", "packages fail")
async def packages_of_another_world(world: World) -> Found:
    world.put(
        "../shadow/pillow-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: pillow\nVersion: 1.0\n"
    )
    world.put(
        "../shadow/codex_lsp-0.1.0.dist-info/METADATA",
        "Metadata-Version: 2.1\nName: codex-lsp\nVersion: 0.1.0\nRequires-Python: >=3.99\n"
        "Requires-Dist: pillow>=13\nRequires-Dist: rich\nRequires-Dist: nowhere-to-be-found>=1\n"
        "Requires-Dist: not-wanted; extra == 'codex'\n",
    )
    found = await printed(world, environ={"PYTHONPATH": str(world.base / "shadow")})
    assert "pillow is 1.0, wanted >=13; nowhere-to-be-found is not installed." in found["packages"]["message"]
    assert ">=3.99" in found["python"]["message"]
    return found


@provokes("codex fail", "siblings warn", "turn fail", "sandbox warn", "account warn")
async def no_codex(world: World) -> Found:
    return await asked(world, codexPath="/nonexistent/codex")


@provokes("codex warn", "siblings warn", "turn ok", "sandbox ok")
async def codex_of_the_future(world: World) -> Found:
    world.script([{"say": "hello"}])
    path = stand_in(world, '[ "$1" = --version ] && echo codex-cli 0.999.0 && exit')
    world.put("../pkg/codex-package.json", "{}")
    found = await asked(world, codexPath=path)
    assert "0.999.0" in found["codex"]["message"]
    assert "no bwrap" in found["siblings"]["message"]
    assert "no codex-code-mode-host" in found["siblings"]["message"]
    return found


@provokes("account fail", "config ok")
async def nobody_signed_in(world: World) -> Found:
    world.home.mkdir()
    return await asked(world)


@provokes("config fail", "account warn")
async def configuration_of_codex_is_cut_off(world: World) -> Found:
    path = world.put(world.home / "config.toml", f'model = "x"\nexperimental_key = "{KEY}')
    found = await asked(world)
    [place] = found["config"]["places"]
    assert (place["uri"], place["position"]["line"]) == (path.as_uri(), 1)
    assert "line 2" in found["config"]["message"]
    assert "canary" not in json.dumps(found)
    return found


@provokes("config fail")
async def codex_refuses_a_value(world: World) -> Found:
    world.put(world.home / "config.toml", f'model = "x"\nsandbox_mode = "{KEY}"\n')
    found = await asked(world)
    [place] = found["config"]["places"]
    assert place["position"] == {"line": 1, "character": 15}
    assert "`read-only`" in place["message"]
    assert "canary" not in json.dumps(found)
    return found


@provokes("config fail")
async def our_own_settings_are_no_utf8(world: World) -> Found:
    path = world.put("../config/codex-lsp/config.toml", b'model = "x"\nprofile = "\xff"\n')
    world.script([{"say": "hello"}])
    found = await asked(world)
    [place] = found["config"]["places"]
    assert (place["uri"], place["position"]) == (path.resolve().as_uri(), {"line": 1, "character": 11})
    return found


@provokes("config warn")
async def the_workspace_has_a_broken_file_and_a_pipe_is_none(world: World) -> Found:
    world.script([{"say": "hello"}])
    (world.ws / ".codex").mkdir()
    os.mkfifo(world.ws / ".codex" / "config.toml")
    assert "no regular file" in (await asked(world))["config"]["message"]
    (world.ws / ".codex" / "config.toml").unlink()
    world.put(".codex/config.toml", "model = \n")
    return await asked(world)


@provokes("config warn")
async def a_setting_is_unknown(world: World) -> Found:
    world.script([{"say": "hello"}])
    found = await asked(world, nonsense=KEY)
    assert "nonsense" in found["config"]["message"]
    assert "places" not in found["config"]
    assert "canary" not in json.dumps(found)
    return found


@provokes("turn fail", "sandbox warn")
async def codex_dies(world: World) -> Found:
    return await asked(
        world, codexPath=stand_in(world, '[ "$1" = exec ] && echo "no such luck" >&2 && exit 3')
    )


@provokes("turn warn", "sandbox warn", "codex ok")
async def codex_hangs(world: World) -> Found:
    world.home.mkdir()
    path = stand_in(world, f'[ "$1" = exec ] && touch {world.base}/ran && exec tail -f {world.base}/ran')
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(examine, "PATIENCE", 3.0)
        found = await asked(world, codexPath=path)
    assert "3 s" in found["turn"]["message"]
    assert not world.rooms()
    assert (world.base / "ran").exists()
    assert not running(f"{world.base}/ran")
    return found


@provokes("sandbox fail", "turn fail")
async def a_sandbox_that_does_not_hold(world: World) -> Found:
    open_ = 'set -- "${@/#workspace-write/danger-full-access}"'
    found = await asked(world, codexPath=stand_in(world, open_))
    assert "outside" in found["sandbox"]["message"]
    return found


@provokes("turn fail", "sandbox ok")
async def a_turn_that_works_elsewhere(world: World) -> Found:
    elsewhere = world.base / "elsewhere"
    elsewhere.mkdir()
    words = f"""
    for one; do
      case $one in /*codex-lsp-doctor-*/folder) one={elsewhere};; esac
      given+=("$one")
    done
    set -- "${{given[@]}}\""""
    found = await asked(world, codexPath=stand_in(world, words))
    assert (elsewhere / "inside").exists()
    assert "not seen" in found["turn"]["message"]
    return found


@provokes("sandbox fail", "turn fail")
async def no_user_namespaces(world: World) -> Found:
    found = await printed(world, before="echo 0 > /proc/sys/user/max_user_namespaces")
    assert "failed in codex' sandbox" in found["sandbox"]["message"]
    return found


@provokes("rooms warn")
async def no_mounts(world: World) -> Found:
    found = await printed(world, before="echo 0 > /proc/sys/user/max_mnt_namespaces")
    assert "Not overlay: " in found["rooms"]["message"]
    return found


@provokes("rooms fail")
async def a_room_that_is_wished_and_cannot_be(world: World) -> Found:
    before = "echo 0 > /proc/sys/user/max_mnt_namespaces"
    found = await printed(world, before=before, environ={"CODEX_LSP_ROOM": "overlay"})
    assert "The setting room is overlay" in found["rooms"]["message"]
    return found


@provokes("state fail", "rooms fail", "turn fail", "sandbox warn")
async def a_state_folder_in_public(world: World) -> Found:
    found = await printed(world, environ={"CODEX_LSP_STATE": "/tmp/codex-lsp-doctor-test"})
    assert "CODEX_LSP_STATE" in found["state"]["hint"]
    return found


def _disk_of(size: str, world: World) -> str:
    return f"mkdir -p {world.state} && mount -t tmpfs -o size={size},mode=700 tmpfs {world.state}"


@provokes("disk warn")
async def little_space(world: World) -> Found:
    return await printed(world, before=_disk_of("512m", world))


@provokes("disk fail")
async def hardly_any_space(world: World) -> Found:
    return await printed(world, before=_disk_of("16m", world))


@provokes("disk fail")
async def no_more_files(world: World) -> Found:
    small = f"mkdir -p {world.home} && mount -t tmpfs -o nr_inodes=1,mode=700 tmpfs {world.home}"
    return await printed(world, before=small)


@provokes("watch warn")
async def nobody_may_watch(world: World) -> Found:
    found = await printed(world, before="echo 0 > /proc/sys/user/max_inotify_instances")
    assert "sysctl" in found["watch"]["hint"]
    return found


@provokes("git fail", "workspace warn")
async def no_git(world: World) -> Found:
    world.commit()
    return await printed(world, environ={"PATH": "/nonexistent"})


@provokes("git warn")
async def an_old_git(world: World) -> Found:
    world.commit()
    old = 'for one; do [ "$one" = version ] && echo git version 2.30.2 && exit; done'
    said = f'#!/bin/sh\n{old}\nexec /usr/bin/git "$@"\n'
    world.put("../bin/git", said, 0o755)
    return await printed(world, environ={"PATH": f"{world.base / 'bin'}:{os.environ['PATH']}"})


@provokes("workspace fail")
async def no_repository(world: World) -> Found:
    found = await asked(world)
    assert "git init" in found["workspace"]["hint"]
    return found


@provokes("workspace warn")
async def no_repository_and_none_wanted(world: World) -> Found:
    return await asked(world, gitCheck="skip")


@provokes("workspace warn")
async def nothing_is_open(world: World) -> Found:
    async with world.daemon() as editor:
        gone = {"uri": world.ws.as_uri(), "name": "ws"}
        editor.notify("workspace/didChangeWorkspaceFolders", {"event": {"removed": [gone], "added": []}})
        return found_in(await editor.request("codex/doctor", {}, within=90))


@provokes("workspace warn")
async def a_repository_that_names_programs(world: World) -> Found:
    world.commit()
    canary = world.base / "canary"
    world.git("config", "core.fsmonitor", f"touch {canary}")
    found = await asked(world)
    assert "core.fsmonitor" in found["workspace"]["message"]
    assert not canary.exists()
    return found


@provokes("workspace fail")
async def the_folder_holds_the_home_of_codex(world: World) -> Found:
    world.commit()
    found = await printed(world, environ={"CODEX_HOME": str(world.ws / "home")})
    assert "CODEX_HOME" in found["workspace"]["hint"]
    return found


@provokes("workspace fail", "git ok")
async def the_folder_is_gone(world: World) -> Found:
    found = await asked(world, folders=[world.base / "gone"])
    assert found["rooms"]["status"] == "fail"
    return found


@provokes("editor warn")
async def an_editor_that_can_nothing(world: World) -> Found:
    found = await asked(world, profile=MINIMAL)
    assert "minimal" in found["editor"]["message"]
    assert "workspace/applyEdit" in found["editor"]["message"]
    return found


# --------------------------------------------------------------------------------------------------- tests
@pytest.mark.parametrize(("verdicts", "scene"), SCENES, ids=[scene.__name__ for _, scene in SCENES])
async def test_verdict(verdicts: tuple[str, ...], scene: Scene, world: World) -> None:
    found = await scene(world)
    assert list(found) == [check.id for check in CHECKS]
    told = {name: f"{name} {check['status']}" for name, check in found.items()}
    for verdict in verdicts:
        name = verdict.split(" ")[0]
        assert told[name] == verdict, found[name]
    for name, check in found.items():
        assert check["status"] == "ok" or check["hint"], f"{name} does not say how it is mended"


def test_every_verdict_is_provoked() -> None:
    declared = {f"{check.id} ok" for check in CHECKS}
    declared |= {f"{check.id} warn" for check in CHECKS if check.warn}
    declared |= {f"{check.id} fail" for check in CHECKS if check.fail}
    assert {verdict for verdicts, _ in SCENES for verdict in verdicts} == declared
