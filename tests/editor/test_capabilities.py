"""What an editor states is read once, and whatever it sends in place of a statement counts as nothing."""

from __future__ import annotations

from typing import Any

import pytest
from codex_lsp.editor.capabilities import Client
from hypothesis import given
from hypothesis import strategies as st

from tests.support.profiles import EGLOT, EGLOT_1_9, FULL, HELIX, KATE, MINIMAL, NEOVIM, Profile


def client(profile: Profile) -> Client:
    info = {"name": profile.name, "version": profile.version} if profile.name else None
    return Client.of({"capabilities": profile.capabilities, "clientInfo": info})


def test_the_profiles_of_real_editors_are_told_apart() -> None:
    full, neovim, eglot, helix = client(FULL), client(NEOVIM), client(EGLOT), client(HELIX)
    assert [c.encoding for c in (full, neovim, eglot, helix)] == ["utf-16", "utf-8", "utf-32", "utf-8"]
    assert [c.document_changes for c in (full, neovim, eglot, helix)] == [True, True, True, True]
    assert [c.show_document for c in (full, neovim, eglot, helix)] == [True, True, True, True]
    assert [c.code_lens_refresh for c in (full, neovim, eglot, helix)] == [True, False, False, False]
    assert full.change_annotations
    assert full.text_document_content


def test_what_editors_do_not_say_is_known_of_those_that_say_who_they_are() -> None:
    neovim, eglot, helix, old, kate = map(client, (NEOVIM, EGLOT, HELIX, EGLOT_1_9, KATE))
    assert [c.message_requests for c in (neovim, eglot, helix, old, kate)] == [True, True, False, True, True]
    assert [c.command_errors for c in (neovim, eglot, helix, old, kate)] == [True, True, False, False, False]
    assert neovim.reload == ":checktime"
    assert [c.least_version for c in (neovim, eglot)] == [1, 0]
    assert [c.single_edits for c in (neovim, eglot)] == [True, False]
    assert helix.reload == ":reload"
    assert [c.show_document for c in (old, kate)] == [False, False]
    assert [c.apply_edit for c in (old, kate)] == [True, False]
    assert not client(MINIMAL).code_action_literals
    stated = {"capabilities": HELIX.capabilities}
    assert not Client.of({**stated, "clientInfo": {"name": "another"}}).show_document
    for odd in (None, 5, [], {"name": 5}, {"name": "helix", "version": 5}):
        assert isinstance(Client.of({**stated, "clientInfo": odd}), Client)


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
