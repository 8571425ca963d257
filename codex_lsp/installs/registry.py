"""Where archives of codex come from: the registries that the user's pip and npm are set up for, or a file.

pip and npm are asked, not the registries: so the user's own proxies, mirrors, certificates and credentials hold.
"""

from __future__ import annotations

import base64
import binascii
import ipaddress
import json
import os
import re
import shutil
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final, Literal, Protocol
from urllib.parse import urlsplit

from codex_lsp.agent.binary import target
from codex_lsp.agent.version import Version
from codex_lsp.errors import ArchiveRefused, InstallFailed, UnknownVersion
from codex_lsp.installs import pins
from codex_lsp.installs.archive import LARGEST
from codex_lsp.installs.pins import Registry
from codex_lsp.installs.tell import Tell
from codex_lsp.installs.tool import Said, Workshop

_WHEEL: Final = "openai-codex-cli-bin"
_NPM: Final = "@openai/codex"
_LAST_LINES = 12
_OTHER: Final[dict[str, str]] = {"pip": "npm", "npm": "pip"}


@dataclass(frozen=True, slots=True)
class Offer:
    """An archive that can be had."""

    source: Registry | Literal["file"]
    name: str
    """What the tool is asked for, or the file."""
    version: Version | None
    """None for a file: it says so itself."""
    digests: frozenset[str]
    """One of them it must have; ``sha256:HEX`` or ``sha512:HEX``."""


class Source(Protocol):
    """One place that archives come from. All methods are blocking."""

    def newest(self) -> Version | None:
        """The newest version whose digest is known to us."""
        ...

    def offer(self, version: Version | None, digest: str | None, tell: Tell) -> Offer:
        """The archive of a version (None: the latest there is), with the digest it must have: the one given, else
        the one that comes with this release, else what the registry says.

        Raises:
            UnknownVersion: there is none for this machine.
            InstallFailed: the registry cannot be asked.
            ArchiveRefused: nobody says what its digest is, in a way that can be relied on.
        """
        ...

    def fetch(self, offer: Offer, tell: Tell) -> Path:
        """The archive, in the workshop's folder. It still has to be measured.

        Raises:
            InstallFailed: it cannot be had.
            ArchiveRefused: the tool itself found that it is not what was announced.
        """
        ...


@dataclass(frozen=True, slots=True)
class Pip:
    """Wheels, by pip."""

    shop: Workshop
    argv: tuple[str, ...]

    @staticmethod
    def at(shop: Workshop) -> Pip | None:
        """pip of the Python that runs us, else the one in ``PATH``."""
        if find_spec("pip"):
            # -I: neither the current folder nor PYTHONPATH has a say in what is imported.
            return Pip(shop, (sys.executable, "-I", "-u", "-m", "pip"))
        program = shop.program("pip3", "pip")
        return Pip(shop, (str(program),)) if program else None

    def newest(self) -> Version | None:
        """See ``Source``."""
        return pins.newest("pip")

    def offer(self, version: Version | None, digest: str | None, tell: Tell) -> Offer:
        """See ``Source``."""
        known = pins.pinned(version, "pip") if version else None
        wanted = digest or (known[1] if known else None)
        if version is not None and wanted:
            return Offer("pip", f"{_WHEEL}=={version.in_python}", version, frozenset((wanted,)))
        wish = _WHEEL if version is None else f"{_WHEEL}=={version.in_python}"
        # The report is an answer: nothing is installed. What the index does not say of it, pip measures itself.
        said = self._run(
            tell, "asking", "install", "--dry-run", "--report", "report.json", "--ignore-installed", wish
        )
        if said.code != 0:
            raise self._failure(said, wish)
        try:
            [item] = json.loads((self.shop.folder / "report.json").read_bytes())["install"]
            found = Version.named(item["metadata"]["version"])
            told = item["download_info"]
            sha256 = told["archive_info"]["hashes"]["sha256"]
            url = str(told["url"])
        except (OSError, ValueError, KeyError, TypeError) as reason:
            raise InstallFailed("pip's report cannot be understood; is it older than 23?") from reason
        if found is None or (version is not None and found != version):
            raise InstallFailed(f"pip offers {item['metadata']['version']!r} for {wish}.")
        if digest is None:
            _refuse_plain(url, f"{_WHEEL} {found}")
        digests = frozenset((digest or f"sha256:{sha256}",))
        return Offer("pip", f"{_WHEEL}=={found.in_python}", found, digests)

    def fetch(self, offer: Offer, tell: Tell) -> Path:
        """See ``Source``."""
        # With its hash in a requirements file pip refuses everything else, whatever the index says.
        hashes = " ".join(f"--hash={digest}" for digest in sorted(offer.digests))
        (self.shop.folder / "wish.txt").write_text(f"{offer.name} {hashes}\n")
        into = _folder(self.shop, "got")
        said = self._run(
            tell, "fetching", "download", "--require-hashes", "--dest", str(into), "-r", "wish.txt"
        )
        if said.code != 0:
            raise self._failure(said, offer.name)
        return _only(into, "*.whl", "pip")

    def _run(self, tell: Tell, stage: Literal["asking", "fetching"], verb: str, *rest: str) -> Said:
        options = ("--no-deps", "--only-binary", ":all:", "--no-input", "--progress-bar", "off")
        # Old ones fetch the wheel for a report too: from the cache it is fetched once.
        cache = ("--cache-dir", str(self.shop.folder / "cache"))
        argv = (*self.argv, "--disable-pip-version-check", verb, *options, *cache, *rest)
        return self.shop.run(argv, tell, stage)

    def _failure(self, said: Said, wish: str) -> Exception:
        if "DO NOT MATCH THE HASHES" in said.err:
            return _failure("tampered", "pip", wish, said)
        if "No matching distribution" in said.err and "(from versions: none)" not in said.err:
            return _failure("unknown", "pip", wish, said)
        lines = said.err.strip().split("\n")
        errors = [line.removeprefix("ERROR:").strip() for line in lines if line.startswith("ERROR:")]
        words = errors[0] if errors and errors[0] != "Exception:" else lines[-1]
        return _failure("failed", "pip", wish, said, words)


@dataclass(frozen=True, slots=True)
class Npm:
    """Packages, by npm."""

    shop: Workshop
    program: Path

    @staticmethod
    def at(shop: Workshop) -> Npm | None:
        """The npm in ``PATH``."""
        program = shop.program("npm")
        return Npm(shop, program) if program else None

    def newest(self) -> Version | None:
        """See ``Source``."""
        return pins.newest("npm")

    def offer(self, version: Version | None, digest: str | None, tell: Tell) -> Offer:
        """See ``Source``."""
        known = pins.pinned(version, "npm") if version else None
        if version is not None and known:
            name = f"{_NPM}@{version}{known[0].removeprefix('npm')}"
            return Offer("npm", name, version, frozenset((digest or known[1],)))
        told = self._view(f"{_NPM}@{version or 'latest'}", tell)
        found = Version.named(str(told.get("version")))
        if found is None or (version is not None and found != version):
            raise InstallFailed(f"npm offers {told.get('version')!r} for {_NPM}@{version or 'latest'}.")
        name = f"{_NPM}@{found}"
        if told.get("optionalDependencies"):  # the binaries are in packages per platform
            made_for = target()
            own = f"{name}-{made_for.label}" if made_for else None
            if own is None or f"npm:{own}" not in told["optionalDependencies"].values():
                raise UnknownVersion(f"npm has no codex {found} for this operating system and processor.")
            name, told = own, self._view(own, tell)
        if digest is None:
            dist = told.get("dist") or {}
            digest = _of_integrity(str(dist.get("integrity", "")))
            if digest is None:
                raise ArchiveRefused(
                    f"The registry does not say which SHA-512 {name} has.",
                    hint="If you know its SHA-256: --sha256 HEX.",
                )
            _refuse_plain(str(dist.get("tarball", "")), name)
        return Offer("npm", name, found, frozenset((digest,)))

    def fetch(self, offer: Offer, tell: Tell) -> Path:
        """See ``Source``."""
        into = _folder(self.shop, "got")
        said = self._run(tell, "fetching", "pack", offer.name, "--pack-destination", str(into))
        if said.code != 0:
            raise self._failure(said, offer.name)
        return _only(into, "*.tgz", "npm")

    def _view(self, name: str, tell: Tell) -> dict[str, Any]:
        said = self._run(tell, "asking", "view", name, "version", "dist", "optionalDependencies")
        try:
            told = json.loads(said.out) if said.code == 0 else None
        except ValueError:
            told = None
        if not isinstance(told, dict):
            raise self._failure(said, name)
        return told

    def _run(self, tell: Tell, stage: Literal["asking", "fetching"], verb: str, *rest: str) -> Said:
        # A package.json of its own: npm looks no further up for a project and its .npmrc.
        (self.shop.folder / "package.json").write_text("{}")
        options = ("--json", "--ignore-scripts", "--loglevel=error", "--no-update-notifier")
        cache = ("--cache", str(self.shop.folder / "cache"))
        return self.shop.run((str(self.program), verb, *rest, *options, *cache), tell, stage)

    def _failure(self, said: Said, wish: str) -> Exception:
        try:
            error = json.loads(said.out)["error"]
            code, summary = str(error["code"]), str(error["summary"])
        except (ValueError, KeyError, TypeError):
            lines = [line.partition("npm error")[2].strip() for line in said.err.split("\n")]
            code, summary = "", next((line for line in lines if line), f"it ended with {said.code}")
        if code == "EINTEGRITY":
            return _failure("tampered", "npm", wish, said)
        if code in ("E404", "ETARGET"):
            return _failure("unknown", "npm", wish, said, summary)
        return _failure("failed", "npm", wish, said, summary or code)


@dataclass(frozen=True, slots=True)
class FromFile:
    """An archive that the user has."""

    shop: Workshop
    path: Path

    def newest(self) -> Version | None:
        """See ``Source``."""
        return None

    def offer(self, version: Version | None, digest: str | None, tell: Tell) -> Offer:
        """See ``Source``."""
        del tell
        every = (value for known in pins.pins().values() for value in known.values())
        return Offer("file", str(self.path), version, frozenset((digest,) if digest else every))

    def fetch(self, offer: Offer, tell: Tell) -> Path:
        """A copy of it: what is measured is what is unpacked, whatever becomes of the file meanwhile."""
        copy = _folder(self.shop, "got") / self.path.name
        if not self.path.is_file():  # a pipe would be waited for
            raise InstallFailed(f"There is no file {self.path}.")
        try:
            source = self.path.open("rb")
        except OSError as reason:
            raise InstallFailed(f"{self.path} cannot be read: {reason.strerror}.") from reason
        with source, copy.open("xb") as file:
            total = os.fstat(source.fileno()).st_size
            if total > LARGEST:
                raise ArchiveRefused(f"{self.path} has more than {LARGEST >> 30} GiB.")
            while block := source.read(1 << 20):
                file.write(block)
                tell("fetching", file.tell(), total)
        return copy


def _folder(shop: Workshop, name: str) -> Path:
    folder = shop.folder / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return folder


def _only(folder: Path, pattern: str, tool: str) -> Path:
    found = [path for path in folder.glob(pattern) if path.is_file() and not path.is_symlink()]
    if len(found) != 1:
        raise InstallFailed(f"{tool} said that it has the archive, and it is not there.")
    return found[0]


def _failure(
    kind: Literal["tampered", "unknown", "failed"], tool: str, wish: str, said: Said, words: str = ""
) -> Exception:
    """What is told of a tool that did not get what was wished; ``words`` are its own."""
    another = f"another registry (--from {_OTHER[tool]})"
    detail = _tail(said.err)
    match kind:
        case "tampered":
            message = f"The archive that the registry sends for {wish} is not the one that was announced."
            return ArchiveRefused(
                message, hint=f"Nothing of it was run. Try again, or {another}.", detail=detail
            )
        case "unknown":
            message = f"{tool} finds no {wish} for this machine."
            return UnknownVersion(
                message, hint=f"Give another version, or {another}.", detail=words or detail
            )
        case "failed":
            hint = f"Is the registry reachable? Proxies, mirrors and certificates are those of {tool}'s configuration."
            return InstallFailed(f"{tool} could not get {wish}: {words}", hint=hint, detail=detail)


def _of_integrity(integrity: str) -> str | None:
    """The SHA-512 in what npm's registries call integrity."""
    found = re.search(r"(?:^|\s)sha512-([A-Za-z0-9+/=]{88})(?:$|\s|\?)", integrity)
    try:
        return f"sha512:{base64.b64decode(found[1], validate=True).hex()}" if found else None
    except binascii.Error:
        return None


def _refuse_plain(url: str, what: str) -> None:
    """Refuses a registry that is spoken to in the clear: anyone between could have changed what it says."""
    place = urlsplit(url)
    host = place.hostname or ""
    if place.scheme not in ("https", "file") and not _is_loopback(host):
        raise ArchiveRefused(
            f"The registry offers {what} by {place.scheme or 'no'}:, so its digest cannot be relied on.",
            hint="Use a registry with https:, a version that comes with a digest, or --sha256 HEX.",
        )


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _tail(text: str) -> str:
    return "\n".join(text.strip().split("\n")[-_LAST_LINES:])
