"""What an editor states is read once, and whatever it sends in place of a statement counts as nothing."""

from __future__ import annotations

from typing import Any

import pytest
from codex_lsp.editor.capabilities import Client
from hypothesis import given
from hypothesis import strategies as st

from tests.support.profiles import EGLOT, FULL, HELIX, MINIMAL, NEOVIM, Profile


def client(profile: Profile) -> Client:
    return Client.of({"capabilities": profile.capabilities})


def test_the_profiles_of_real_editors_are_told_apart() -> None:
    full, neovim, eglot, helix = client(FULL), client(NEOVIM), client(EGLOT), client(HELIX)
    assert [c.encoding for c in (full, neovim, eglot, helix)] == ["utf-16", "utf-8", "utf-32", "utf-8"]
    assert [c.document_changes for c in (full, neovim, eglot, helix)] == [True, False, True, True]
    assert [c.show_document for c in (full, neovim, eglot, helix)] == [True, True, True, False]
    assert [c.code_lens_refresh for c in (full, neovim, eglot, helix)] == [True, False, False, False]
    assert full.change_annotations
    assert full.text_document_content


@pytest.mark.parametrize(
    "capabilities", [MINIMAL.capabilities, None, 5, [], {"window": None, "workspace": "yes"}]
)
def test_an_editor_that_states_nothing_can_nothing(capabilities: Any) -> None:
    """PR-26."""
    assert Client.of({"capabilities": capabilities}) == Client()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(
            ["capabilities", "general", "positionEncodings", "workspace", "workspaceEdit", "documentChanges",
             "window", "showDocument", "support"]
        ),
        inner,
        max_size=4,
    ),
)  # fmt: skip


@given(st.dictionaries(st.just("capabilities"), JSON))
def test_no_statement_is_malformed_enough_to_fail(params: dict[str, Any]) -> None:
    Client.of(params)
