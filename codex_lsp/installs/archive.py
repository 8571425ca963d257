"""Archives of codex: measured, then unpacked as what they may hold and nothing else.

Two kinds are known: the wheel ``openai-codex-cli-bin`` and the package ``@openai/codex`` of npm. Only regular files of
one folder in them are taken; an archive that holds a link, a device or a name that leads elsewhere is refused whole.
"""

from __future__ import annotations

import email.parser
import gzip
import hashlib
import json
import os
import re
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from codex_lsp import inert
from codex_lsp.agent.version import Version
from codex_lsp.errors import ArchiveRefused
from codex_lsp.installs.tell import Stage, Tell

LARGEST: Final = 2 << 30
"""Bytes that an archive may have, and that may be unpacked from it (0.169.0: 160 and 400 MiB)."""
MOST_FILES: Final = 2000
DEEPEST: Final = 16
ENTRIES: Final = ("bin/codex", "codex/codex")
"""Where the program is in what was unpacked; the second up to 0.115."""

_WHEEL: Final = "openai-codex-cli-bin"
_NPM: Final = "@openai/codex"
_PLATFORM = re.compile(r"-(linux|darwin|win32)-(x64|arm64)$")  # at the end of the version of npm's packages
_BLOCK = 1 << 20
_LONGEST_ABOUT = 1 << 20  # bytes of the file that tells the version
_BROKEN = (
    tarfile.TarError,
    zipfile.BadZipFile,
    gzip.BadGzipFile,
    EOFError,
    zlib.error,
    NotImplementedError,
    ValueError,
)


@dataclass(frozen=True, slots=True)
class File:
    """A file that was unpacked."""

    size: int
    sha256: str
    executable: bool


@dataclass(frozen=True, slots=True)
class Unpacked:
    """What an archive held: the version that it says it is, and its files by name."""

    version: Version
    files: Mapping[str, File]


@dataclass(frozen=True, slots=True)
class _Member:
    name: str
    size: int
    executable: bool
    content: IO[bytes]


def measure(path: Path, tell: Tell) -> frozenset[str]:
    """The SHA-256 and SHA-512 of a file.

    Raises:
        ArchiveRefused: it is larger than any archive of codex.
        OSError: it cannot be read.
    """
    short, long = hashlib.sha256(), hashlib.sha512()
    with path.open("rb") as file:
        for block in _blocks(file, "checking", os.fstat(file.fileno()).st_size, tell):
            short.update(block)
            long.update(block)
    return frozenset((f"sha256:{short.hexdigest()}", f"sha512:{long.hexdigest()}"))


def sha256(path: Path, tell: Tell) -> str:
    """The SHA-256 of a file, in hexadecimal digits.

    Raises:
        OSError: it cannot be read.
    """
    digest = hashlib.sha256()
    with open(path, "rb", opener=_no_link) as file:
        for block in _blocks(file, "checking", os.fstat(file.fileno()).st_size, tell):
            digest.update(block)
    return digest.hexdigest()


def unpack(path: Path, into: Path, triple: str, tell: Tell) -> Unpacked:
    """Unpacks what belongs to codex on this platform into a new folder, and measures it.

    Every file is on the disk when this returns. After a failure the folder holds some part of it.

    Raises:
        ArchiveRefused: it is no archive of codex for this platform, is broken, or holds what it may not.
        OSError: it cannot be read, or the folder not be written.
    """
    try:
        with path.open("rb") as file:
            magic = file.read(4)
            file.seek(0)
            if magic.startswith(b"PK\x03\x04"):
                return _take(_of_zip(file), into, "codex_cli_bin/", tell, path.stat().st_size, file)
            if magic.startswith(b"\x1f\x8b"):
                return _take(
                    _of_tar(file), into, f"package/vendor/{triple}/", tell, path.stat().st_size, file
                )
    except _BROKEN as reason:
        raise ArchiveRefused(f"{path.name} is cut or broken: {inert.line(reason)}.") from reason
    raise ArchiveRefused(f"{path.name} is neither a wheel nor a package of npm.")


def _take(
    members: Iterator[_Member], into: Path, prefix: str, tell: Tell, total: int, archive: IO[bytes]
) -> Unpacked:
    into.mkdir(mode=0o755)
    files: dict[str, File] = {}
    taken: set[str] = set()
    version: Version | None = None
    unpacked = 0
    for count, member in enumerate(members):
        if count >= MOST_FILES:
            raise ArchiveRefused(f"The archive holds more than {MOST_FILES} files.")
        tell("unpacking", archive.tell(), total)
        name = member.name.removeprefix(prefix)
        if name == member.name or name.endswith(".py"):
            version = _about(member) or version
            continue
        if name.casefold() in taken:
            raise ArchiveRefused(f"The archive holds {inert.line(name)} twice.")
        taken.add(name.casefold())
        place = into / name
        place.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
        digest, size = hashlib.sha256(), 0
        with open(place, "xb", opener=_no_link) as file:
            while block := member.content.read(_BLOCK):
                size += len(block)
                unpacked += len(block)
                if unpacked > LARGEST:
                    raise ArchiveRefused(f"The archive unpacks to more than {LARGEST >> 30} GiB.")
                digest.update(block)
                file.write(block)
                tell("unpacking", archive.tell(), total)
            os.fchmod(file.fileno(), 0o755 if member.executable else 0o644)
            file.flush()
            os.fsync(file.fileno())
        if size != member.size:
            raise ArchiveRefused(f"{inert.line(name)} in the archive is cut.")
        files[name] = File(size, digest.hexdigest(), member.executable)
    if version is None:
        raise ArchiveRefused("The archive is none of codex: it does not say its version.")
    if not any(name in files for name in ENTRIES):
        raise ArchiveRefused("The archive holds no codex for this operating system and processor.")
    return Unpacked(version, files)


def _about(member: _Member) -> Version | None:
    """The version, from the file that tells it."""
    parts = member.name.split("/")
    if member.name == "package/package.json":
        told = json.loads(member.content.read(_LONGEST_ABOUT))
        name, version = (told.get("name"), told.get("version")) if isinstance(told, dict) else (None, None)
        known, text = name == _NPM, _PLATFORM.sub("", str(version))
    elif len(parts) == 2 and parts[0].endswith(".dist-info") and parts[1] == "METADATA":
        headers = email.parser.BytesParser().parsebytes(member.content.read(_LONGEST_ABOUT), headersonly=True)
        known, text = headers.get("Name") == _WHEEL, str(headers.get("Version"))
    else:
        return None
    found = Version.named(text) if known else None
    if found is None:
        raise ArchiveRefused(f"The archive is none of codex: {inert.line(member.name)} tells something else.")
    return found


def _of_zip(file: IO[bytes]) -> Iterator[_Member]:
    with zipfile.ZipFile(file) as archive:
        for info in archive.infolist():
            kind, mode = stat.S_IFMT(info.external_attr >> 16), info.external_attr >> 16
            if info.is_dir():
                continue
            _judge(info.orig_filename, kind in (0, stat.S_IFREG) and not info.flag_bits & 1, info.file_size)
            with archive.open(info) as content:
                yield _Member(info.filename, info.file_size, bool(mode & 0o100), content)


def _of_tar(file: IO[bytes]) -> Iterator[_Member]:
    with gzip.open(file) as plain, tarfile.open(fileobj=plain, mode="r|") as archive:
        for info in archive:
            if info.isdir():
                continue
            plainly = info.type in (tarfile.REGTYPE, tarfile.AREGTYPE) and not info.issparse()
            _judge(info.name, plainly, info.size)
            content = archive.extractfile(info)
            assert content is not None
            yield _Member(info.name, info.size, bool(info.mode & 0o100), content)


def _judge(name: str, plainly: bool, size: int) -> None:
    """Refuses what no archive of codex holds."""
    parts = name.split("/")
    if not plainly:
        reason = "is no plain file"
    elif "\\" in name or not name.isprintable():
        reason = "has a name that no file of codex has"
    elif any(part in ("", ".", "..") or len(part.encode()) > 255 for part in parts) or len(parts) > DEEPEST:
        reason = "has a name that leads elsewhere"
    elif size > LARGEST:
        reason = f"has more than {LARGEST >> 30} GiB"
    else:
        return
    raise ArchiveRefused(f"The archive was refused: {inert.line(name, 200)} in it {reason}.")


def _blocks(file: IO[bytes], stage: Stage, total: int, tell: Tell) -> Iterator[bytes]:
    done = 0
    while block := file.read(_BLOCK):
        done += len(block)
        if done > LARGEST:
            raise ArchiveRefused(f"The file has more than {LARGEST >> 30} GiB.")
        tell(stage, done, total)
        yield block


def _no_link(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
