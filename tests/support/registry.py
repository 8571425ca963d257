"""A loopback registry that serves wheels as an index of Python's and packages as npm's registry; told when to fail.

with Registry() as registry:
    registry.put(archive)                                # what an archive is called says what it is
    registry.faults[archive.name] = Fault(cut_after=1000)
    install(store, wish, registry.environ, ...)
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import io
import json
import os
import re
import stat
import tarfile
import threading
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import unquote, urlsplit

from codex_lsp.agent.binary import find, target
from codex_lsp.agent.version import Version

MADE_FOR = target()
assert MADE_FOR


@dataclass(frozen=True)
class Archive:
    """An archive under the name that registries have for it."""

    name: str
    data: bytes = field(repr=False)

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.data).hexdigest()

    @property
    def integrity(self) -> str:
        return "sha512-" + base64.b64encode(hashlib.sha512(self.data).digest()).decode()


@dataclass(frozen=True)
class Entry:
    """A member of an archive; ``kind`` is a type of tarfile's."""

    name: str
    data: bytes = b""
    mode: int = 0o644
    kind: bytes = tarfile.REGTYPE
    link: str = ""


def codex(version: str, *, body: str = "", ran: str = "") -> bytes:
    """A small codex: says its version, and takes turns by way of the real one. ``ran`` is touched when it runs."""
    touch = f"touch {ran}\n" if ran else ""
    turn = body or f'exec {find(None, "").path} "$@"'
    return (
        f'#!/bin/sh\n{touch}[ "$1" = --version ] && {{ echo codex-cli {version}; exit; }}\n{turn}\n'.encode()
    )


def package_of(version: str, program: bytes | None = None) -> list[Entry]:
    """What is in the folder of codex."""
    return [
        Entry("bin/codex", codex(version) if program is None else program, 0o755),
        Entry("bin/codex-code-mode-host", b"host", 0o755),
        Entry("codex-path/rg", b"rg", 0o755),
        Entry("codex-package.json", b"{}"),
    ]


def wheel(
    version: str, entries: Iterable[Entry] | None = None, *, name: str = "openai-codex-cli-bin"
) -> Archive:
    """A wheel of codex with these members in its folder."""
    parsed = Version.named(version)
    python = parsed.in_python if parsed else version
    info = f"openai_codex_cli_bin-{python}.dist-info"
    members = [
        Entry("codex_cli_bin/__init__.py", b"raise SystemExit('never imported')"),
        *(_below("codex_cli_bin/", entry) for entry in entries or package_of(version)),
        Entry(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {python}\n".encode()),
        Entry(
            f"{info}/WHEEL", b"Wheel-Version: 1.0\nGenerator: x\nRoot-Is-Purelib: false\nTag: py3-none-any\n"
        ),
    ]
    record = "".join(f"{entry.name},,\n" for entry in members) + f"{info}/RECORD,,\n"
    return Archive(
        f"openai_codex_cli_bin-{python}-py3-none-any.whl",
        zipped([*members, Entry(f"{info}/RECORD", record.encode())]),
    )


def package(version: str, entries: Iterable[Entry] | None = None, *, name: str = "@openai/codex") -> Archive:
    """npm's package with the binaries for this machine."""
    assert MADE_FOR
    about = {"name": name, "version": f"{version}-{MADE_FOR.label}", "scripts": {"install": "touch never"}}
    below = f"package/vendor/{MADE_FOR.triple}/"
    members = [
        Entry("package/package.json", json.dumps(about).encode()),
        Entry("package/README.md", b"codex"),
        *(_below(below, entry) for entry in entries or package_of(version)),
        Entry("package/vendor/sparc-sun-solaris/bin/codex", b"of another machine", 0o755),
    ]
    return Archive(f"codex-{version}-{MADE_FOR.label}.tgz", tarred(members))


def _below(folder: str, entry: Entry) -> Entry:
    # A name with a ! is one from the root of the archive.
    name = entry.name[1:] if entry.name.startswith("!") else folder + entry.name
    return replace(entry, name=name)


def zipped(entries: Iterable[Entry]) -> bytes:
    """A zip file; a link in it is a file with the mode of one, as zip has them."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry in entries:
            info = zipfile.ZipInfo(entry.name)
            kinds = {
                tarfile.SYMTYPE: stat.S_IFLNK,
                tarfile.FIFOTYPE: stat.S_IFIFO,
                tarfile.CHRTYPE: stat.S_IFCHR,
            }
            info.external_attr = (kinds.get(entry.kind, stat.S_IFREG) | entry.mode) << 16
            with contextlib.suppress(UserWarning):
                archive.writestr(info, entry.link.encode() or entry.data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def tarred(entries: Iterable[Entry]) -> bytes:
    """A tar file, zipped."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        for entry in entries:
            info = tarfile.TarInfo(entry.name)
            info.size, info.mode, info.type, info.linkname = (
                len(entry.data),
                entry.mode,
                entry.kind,
                entry.link,
            )
            archive.addfile(info, io.BytesIO(entry.data))
    return out.getvalue()


@dataclass
class Fault:
    """What goes wrong when an archive is sent."""

    cut_after: int | None = None
    change: bool = False
    """One byte in its middle is another."""
    hold_after: int | None = None
    """Stop sending after so many bytes until ``go`` is set."""
    reached: threading.Event = field(default_factory=threading.Event)
    go: threading.Event = field(default_factory=threading.Event)


class Registry:
    """Serves archives on 127.0.0.1 from entering to leaving the ``with`` block."""

    def __init__(self) -> None:
        self.archives: dict[str, Archive] = {}
        self.faults: dict[str, Fault] = {}
        self.digests: dict[str, str] = {}
        """What is said of an archive instead of its real digest; empty: nothing is said."""
        self.base: str | None = None
        """Where npm's archives are said to be, instead of here."""
        self.sent: list[str] = []
        """Archives that were asked for, in order."""
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    def put(self, *archives: Archive) -> None:
        """Offers archives."""
        self.archives |= {archive.name: archive for archive in archives}

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def environ(self) -> dict[str, str]:
        """The environment of a user whose pip and npm are set up for this registry."""
        kept = {
            key: value
            for key, value in os.environ.items()
            if not key.lower().startswith(("pip_", "npm_config_")) and not key.lower().endswith("_proxy")
        }
        return kept | {
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_INDEX_URL": f"{self.url}/simple",
            "PIP_RETRIES": "0",
            "npm_config_registry": self.url,
            "npm_config_userconfig": os.devnull,
            "npm_config_globalconfig": "/nonexistent/npmrc",  # not the same file twice
            "npm_config_fetch_retries": "0",
        }

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        for fault in self.faults.values():
            fault.go.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    # ------------------------------------------------------------------------------------------- answers
    def _index(self) -> bytes:
        links = []
        for archive in self.archives.values():
            if archive.name.endswith(".whl"):
                digest = self.digests.get(archive.name, f"sha256={archive.sha256}")
                link = f'<a href="/files/{archive.name}#{digest}">{archive.name}</a>'
                links.append(link)
        return f"<!DOCTYPE html><html><body>{''.join(links)}</body></html>".encode()

    def _packument(self) -> bytes:
        versions: dict[str, Any] = {}
        for archive in self.archives.values():
            found = re.fullmatch(r"codex-(.+?)-((?:linux|darwin)-\w+)\.tgz", archive.name)
            if not found:
                continue
            version, label = found.groups()
            own = f"{version}-{label}"
            versions[own] = self._of_npm(own, archive, {})
            aliases = {f"@openai/codex-{label}": f"npm:@openai/codex@{own}"}
            versions[version] = self._of_npm(version, Archive(f"codex-{version}.tgz", b""), aliases)
        newest = max((v for v in versions if Version.named(v) and not Version.named(v).pre), default=None)  # type: ignore[union-attr]
        return json.dumps(
            {"name": "@openai/codex", "dist-tags": {"latest": newest}, "versions": versions}
        ).encode()

    def _of_npm(self, version: str, archive: Archive, optional: Mapping[str, str]) -> dict[str, Any]:
        dist = {"tarball": f"{self.base or self.url}/files/{archive.name}"}
        if integrity := self.digests.get(archive.name, archive.integrity):
            dist["integrity"] = integrity
        about = {"name": "@openai/codex", "version": version, "dist": dist}
        return about | ({"optionalDependencies": dict(optional)} if optional else {})

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        registry = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                path = unquote(urlsplit(self.path).path)
                archive = registry.archives.get(path.removeprefix("/files/"))
                if path == "/simple/openai-codex-cli-bin/":
                    self._answer(registry._index(), "text/html")
                elif path == "/@openai/codex":
                    self._answer(registry._packument(), "application/json")
                elif archive is not None:
                    registry.sent.append(archive.name)
                    self._send(archive.data, registry.faults.get(archive.name, Fault()))
                else:
                    self.send_error(404)

            def _answer(self, body: bytes, kind: str) -> None:
                self.send_response(200)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def _send(self, data: bytes, fault: Fault) -> None:
                self.send_response(200)
                self.send_header("Content-Type", "application/octet-stream")
                self.send_header("Cache-Control", "max-age=3600, immutable")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                if fault.change:
                    middle = len(data) // 2
                    data = data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]
                with contextlib.suppress(OSError):  # the other side went away
                    if fault.hold_after is not None:
                        self.wfile.write(data[: fault.hold_after])
                        self.wfile.flush()
                        fault.reached.set()
                        fault.go.wait(30)
                        data = data[fault.hold_after :]
                    self.wfile.write(data[: fault.cut_after])
                self.close_connection = True

            def log_message(self, *_: object) -> None:
                pass

        return Handler
