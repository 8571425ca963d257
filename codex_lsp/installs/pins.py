"""The digests that come with this release: archives of the versions that were measured (``scripts/pins``).

A registry that is taken over can serve anything, with digests that fit; for these versions it cannot.
Digests are written ``sha256:HEX`` and ``sha512:HEX``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Literal

from codex_lsp.agent.binary import target
from codex_lsp.agent.version import Version

Registry = Literal["pip", "npm"]


@cache
def pins() -> Mapping[Version, Mapping[str, str]]:
    """Version → name of the archive (``npm``, ``npm-linux-x64``, ``pip-linux-x64`` …) → digest."""
    text = (resources.files(__package__) / "pins.toml").read_text("utf-8")
    known = {Version.named(name): digests for name, digests in tomllib.loads(text).items()}
    return {version: digests for version, digests in known.items() if version is not None}


def pinned(version: Version, registry: Registry) -> tuple[str, str] | None:
    """Name and digest of the archive of that version for this machine, if it is known."""
    made_for = target()
    names = (registry, f"{registry}-{made_for.label}" if made_for else registry)
    digests = pins().get(version, {})
    return next(((name, digests[name]) for name in names if name in digests), None)


def newest(registry: Registry) -> Version | None:
    """The newest version whose archive in that registry is known."""
    return max((version for version in pins() if pinned(version, registry)), default=None)


def is_pinned(version: Version, digests: frozenset[str]) -> bool:
    """Whether an archive of that version with one of these digests is known."""
    return not digests.isdisjoint(pins().get(version, {}).values())
