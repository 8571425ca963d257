"""Which hunks a selection means, the states that decisions lead to, and the journal's form of it all."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from changes_kit import Store, ids, in_state, link, proposal, text
from codex_lsp.changes.decisions import decide, is_open, select
from codex_lsp.changes.proposal import File, Proposal
from codex_lsp.changes.records import from_json, to_json
from codex_lsp.errors import UnknownHunk
from hypothesis import given, settings
from hypothesis import strategies as st

BASE = b"1\n2\n3\n4\n5\n"


def two_hunks(store: Store, path: str = "a.txt", **marks: object) -> File:
    return store.file(text(BASE), text(b"one\n2\n3\n4\nfive\n"), path, **marks)


@pytest.fixture
def plain() -> File:
    return two_hunks(Store(), "plain")


@pytest.fixture
def sensitive() -> File:
    return two_hunks(Store(), ".envrc", sensitive=True)


@pytest.fixture
def blocked() -> File:
    return two_hunks(Store(), ".git/config", blocked="it is inside .git", sensitive=True)


@pytest.fixture
def all_kinds(plain: File, sensitive: File, blocked: File) -> Proposal:
    return proposal(plain, sensitive, blocked)


def test_no_names_mean_everything_that_is_neither_sensitive_nor_blocked(
    all_kinds: Proposal, plain: File
) -> None:
    """PT-05, PG-05"""
    selection = select(all_kinds)
    assert selection.chosen == tuple(ids(plain))
    assert [path for path, _ in selection.left] == [".envrc", ".git/config"]
    assert selection.left[1][1] == "it is inside .git"


def test_sensitive_files_are_chosen_when_asked_for(all_kinds: Proposal, plain: File, sensitive: File) -> None:
    selection = select(all_kinds, include_sensitive=True)
    assert selection.chosen == (*ids(plain), *ids(sensitive))
    assert [path for path, _ in selection.left] == [".git/config"]


def test_a_sensitive_path_needs_a_word_more_and_its_hunks_by_id_do_not(
    all_kinds: Proposal, sensitive: File
) -> None:
    """PT-05"""
    selection = select(all_kinds, paths=[".envrc"])
    assert (selection.chosen, [path for path, _ in selection.left]) == ((), [".envrc"])
    assert select(all_kinds, paths=[".envrc"], include_sensitive=True).chosen == tuple(ids(sensitive))
    assert select(all_kinds, hunk_ids=ids(sensitive)[:1]).chosen == tuple(ids(sensitive)[:1])
    both = select(all_kinds, hunk_ids=ids(sensitive)[:1], paths=[".envrc"])
    assert (both.chosen, len(both.left)) == (tuple(ids(sensitive)[:1]), 1)


def test_blocked_hunks_are_never_chosen(all_kinds: Proposal, blocked: File) -> None:
    """PG-05"""
    for selection in (
        select(all_kinds, hunk_ids=ids(blocked)),
        select(all_kinds, paths=[".git/config"], include_sensitive=True),
    ):
        assert selection.chosen == ()
        assert selection.left == ((".git/config", "it is inside .git"),)


def test_hunks_and_paths_add_up_in_the_order_of_the_proposal(all_kinds: Proposal, plain: File) -> None:
    store = Store()
    other = two_hunks(store, "other")
    shown = proposal(plain, other)
    assert select(shown, hunk_ids=ids(other)[1:], paths=["plain"]).chosen == (*ids(plain), ids(other)[1])
    assert select(shown, hunk_ids=[]).chosen == ()


def test_a_path_may_be_absolute_and_a_rename_answers_to_both_names() -> None:
    """DL-23"""
    store = Store()
    (moved,) = store.renames(store.file(text(BASE), None, "old"), store.file(None, text(BASE), "new"))
    elsewhere = replace(two_hunks(store, "new"), root="/other")
    shown = proposal(moved, elsewhere)
    assert select(shown, paths=["old"]).chosen == select(shown, paths=["/w/new"]).chosen == tuple(ids(moved))
    assert select(shown, paths=["/other/new"]).chosen == tuple(ids(elsewhere))


@pytest.mark.parametrize("names", [{"hunk_ids": ["h-0"]}, {"paths": ["nowhere"]}])
def test_unknown_names_are_refused(all_kinds: Proposal, names: dict[str, list[str]]) -> None:
    with pytest.raises(UnknownHunk):
        select(all_kinds, **names)


def test_decided_hunks_are_left_and_conflicted_ones_may_be_chosen_again(plain: File) -> None:
    first, second = ids(plain)
    shown = proposal(in_state(in_state(plain, [first], "accepted"), [second], "conflicted"))
    assert select(shown).chosen == (second,)
    assert select(shown, hunk_ids=[first]).left == (("plain", "already accepted"),)


def test_a_proposal_is_decided_when_nothing_undecided_is_left_and_opens_again(plain: File) -> None:
    """DL-08"""
    first, second = ids(plain)
    after = decide(proposal(plain), [first], "accepted")
    assert after.state == "open"
    after = decide(after, [second], "rejected")
    assert ([hunk.state for hunk in after.files[0].hunks], after.state) == (
        ["accepted", "rejected"],
        "decided",
    )
    assert decide(after, [first], "pending").state == "open"


def test_a_conflict_is_kept_with_its_reason_until_decided(plain: File) -> None:
    first, second = ids(plain)
    after = decide(proposal(plain), [first], "accepted", {second: "edited"})
    assert [(hunk.state, hunk.conflict) for hunk in after.files[0].hunks] == [
        ("accepted", None),
        ("conflicted", "edited"),
    ]
    assert after.state == "open"
    after = decide(after, [second], "rejected")
    assert (after.files[0].hunks[1].conflict, after.state) == (None, "decided")


@pytest.mark.parametrize("state", ["growing", "superseded"])
def test_a_growing_or_superseded_proposal_stays_that(plain: File, state: str) -> None:
    assert decide(proposal(plain, state=state), ids(plain), "rejected").state == state


def test_what_can_never_be_applied_keeps_no_proposal_open(plain: File, blocked: File) -> None:
    after = decide(proposal(plain, blocked), ids(plain), "accepted")
    assert (after.state, is_open(after)) == ("decided", False)


def test_deciding_an_unknown_hunk_is_refused(plain: File) -> None:
    with pytest.raises(UnknownHunk):
        decide(proposal(plain), ["h-0"], "accepted")
    with pytest.raises(UnknownHunk):
        decide(proposal(plain), [], "accepted", {"h-0": "why"})


raw = st.binary(max_size=8)
paths = st.binary(min_size=1, max_size=6).map(lambda name: name.decode("utf-8", "surrogateescape")) | st.text(
    min_size=1, max_size=6
)


@settings(max_examples=150, deadline=None)
@given(paths, paths, raw, raw, st.text(max_size=5))
def test_the_journal_gives_back_the_proposal_whatever_bytes_it_holds(
    path: str, other: str, old: bytes, new: bytes, reason: str
) -> None:
    store = Store()
    content = b"".join(b"line %d\n" % number for number in range(9))
    made = [store.propose(text(old), text(new, 0o755), path), store.file(None, link(b"x"), other)]
    made += store.renames(store.file(text(content), None, path), store.file(None, text(content + old), other))
    files = [file for file in made if file is not None]
    shown = replace(proposal(*files), superseded_by=other)
    shown = decide(shown, [], "accepted", {files[0].hunks[0].id: reason})
    written = json.dumps(to_json(shown), ensure_ascii=False).encode("utf-8")
    assert from_json(json.loads(written)) == shown
