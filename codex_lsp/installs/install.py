"""Installs a codex: found, fetched, measured, unpacked, tried, and only then there and chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from codex_lsp.agent.binary import at, target
from codex_lsp.agent.version import Version
from codex_lsp.errors import ArchiveRefused, CodexAltered, CodexUnusable, InstallFailed, UnknownVersion
from codex_lsp.installs import pins
from codex_lsp.installs.archive import ENTRIES, measure, unpack
from codex_lsp.installs.pins import Registry
from codex_lsp.installs.registry import FromFile, Npm, Offer, Pip, Source
from codex_lsp.installs.store import Install, Store, check
from codex_lsp.installs.tell import Tell
from codex_lsp.installs.tool import Workshop
from codex_lsp.installs.verify import handshake, policy

_REGISTRIES: Final[Mapping[Registry, Callable[[Workshop], Source | None]]] = {"pip": Pip.at, "npm": Npm.at}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is to be installed."""

    version: Version | None = None
    """None: the newest whose digest is known to us (``latest``: to the registry; of a file: whatever it is)."""
    latest: bool = False
    source: Registry | Path | None = None
    """None: pip, and npm where pip has not got it."""
    sha256: str | None = None
    """What the archive must have, in hexadecimal digits; known digests and the registry's do not count then."""
    use: bool = True


@dataclass(frozen=True, slots=True)
class Installed:
    """What came of it."""

    install: Install
    fresh: bool
    """Whether it was not there before."""
    warnings: tuple[str, ...]


def install(
    store: Store, wish: Wish, environ: Mapping[str, str], forbidden: Sequence[Path], tell: Tell
) -> Installed:
    """Installs a version and chooses it. Blocking; waits for another installer. Whatever happens, the versions that
    were there and the choice are as they were, or the new one is there, whole, and chosen.

    Args:
        environ: the user's environment, for pip and npm.
        forbidden: folders that pip and npm may not come from.
        tell: hears how far it is; what it raises ends everything.

    Raises:
        UnknownVersion, ArchiveRefused, InstallFailed: it cannot be had, or not be trusted.
        CodexUnusable: it does not run here, or cannot take a turn.
        InstallBusy: a damaged install of the same version still runs.
    """
    with store.locked(tell):
        there = None if wish.sha256 else _intact(store, wish.version, tell)
        if there is None or wish.source not in (None, there.source):
            with store.staging() as folder:
                made, fresh = _make(store, wish, Workshop(folder, environ, forbidden), tell)
        else:
            made, fresh = there, False
        if wish.use:
            store.use(made.version)
    binary = at(made.program, "install")
    told = policy(binary)
    unsure = None
    if not made.pinned:
        who = "you" if wish.sha256 or made.source == "file" else f"the registry of {made.source}"
        unsure = f"No digest of codex {made.version} comes with codex-lsp: it is what {who} says it is."
    return Installed(made, fresh, tuple(words for words in (told, unsure) if words))


def _make(store: Store, wish: Wish, shop: Workshop, tell: Tell) -> tuple[Install, bool]:
    """The install, and whether it was made just now."""
    made_for = target()
    if made_for is None:
        raise InstallFailed("Codex is not made for this operating system and processor.")
    source, offer = _offer(wish, shop, tell)
    if offer.version is not None and (there := _same(store, offer.version, offer.digests, tell)):
        return there, False
    archive = source.fetch(offer, tell)
    digests = measure(archive, tell)
    if digests.isdisjoint(offer.digests):
        raise _mismatch(offer, digests)
    for made in store.all() if offer.version is None else ():
        if there := _same(store, made.version, digests, tell):
            return there, False
    staged = shop.folder / "made"
    staged.mkdir(mode=0o700)
    what = unpack(archive, staged / "package", made_for.triple, tell)
    if offer.version not in (None, what.version):
        raise ArchiveRefused(f"The archive of codex {offer.version} says that it is {what.version}.")
    program = staged / "package" / next(name for name in ENTRIES if name in what.files)
    binary = at(program, "install")
    if binary.version != what.version:
        raise CodexUnusable(f"The codex of an archive of {what.version} says that it is {binary.version}.")
    handshake(binary, tell)
    return store.adopt(staged, offer, digests, pins.is_pinned(what.version, digests), what), True


def _offer(wish: Wish, shop: Workshop, tell: Tell) -> tuple[Source, Offer]:
    """The source to fetch from, and what it has."""
    digest = f"sha256:{wish.sha256.lower()}" if wish.sha256 else None
    if isinstance(wish.source, Path):
        file = FromFile(shop, wish.source)
        return file, file.offer(wish.version, digest, tell)
    names: Sequence[Registry] = (wish.source,) if wish.source else tuple(_REGISTRIES)
    sources = [source for name in names if (source := _REGISTRIES[name](shop))]
    if not sources:
        raise InstallFailed(
            f"There is no {' and no '.join(names)} here.",
            hint="Install one of them, or get the archive some other way: codex-lsp install --from FILE.",
        )
    version = wish.version
    if version is None and not wish.latest:
        version = max((newest for source in sources if (newest := source.newest())), default=None)
        if version is None:
            raise UnknownVersion(
                "No digests come with codex-lsp for this machine.", hint="Name a version, or latest."
            )
        sources = [source for source in sources if source.newest() == version]
    refusal: UnknownVersion | InstallFailed | None = None
    offers: list[tuple[Source, Offer]] = []
    for source in sources:
        try:
            offers.append((source, source.offer(version, digest, tell)))
        except (UnknownVersion, InstallFailed) as reason:
            refusal = refusal or reason
            continue
        if version is not None:
            break
    if not offers:
        assert refusal is not None
        raise refusal
    return max(offers, key=lambda pair: pair[1].version or Version(0, 0))


def _intact(store: Store, version: Version | None, tell: Tell) -> Install | None:
    """The install of a version, if it is there as it was installed."""
    if version is None:
        return None
    try:
        there = store.get(version)
        check(there, tell=tell)
    except (UnknownVersion, CodexAltered):
        return None
    return there


def _same(store: Store, version: Version, digests: frozenset[str], tell: Tell) -> Install | None:
    """The install of a version, if it came in an archive with one of these digests."""
    there = _intact(store, version, tell)
    return None if there is None or there.digests.isdisjoint(digests) else there


def _mismatch(offer: Offer, digests: frozenset[str]) -> ArchiveRefused:
    found = next(digest for digest in digests if digest.startswith("sha256:")).removeprefix("sha256:")
    if offer.source == "file" and len(offer.digests) > 1:
        return ArchiveRefused(
            f"No digest of {offer.name} comes with codex-lsp (its SHA-256 is {found}).",
            hint="If you know that it is right: --sha256 with that value.",
        )
    return ArchiveRefused(
        f"The archive {offer.name} is not the one that was announced: its SHA-256 is {found}.",
        hint="Nothing of it was run. Try again, or another registry.",
    )
