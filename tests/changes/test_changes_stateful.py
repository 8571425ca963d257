"""Any order of accepting, rejecting, typing, undoing and redoing agrees with a simple model."""

from __future__ import annotations

from dataclasses import dataclass, replace

from changes_kit import Store, ids, proposal, text
from codex_lsp.changes.decisions import decide, select
from codex_lsp.changes.merge import Clash, restore
from codex_lsp.changes.proposal import Proposal
from codex_lsp.nodes import Content
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

# Five places where the agent changes lines, four lines of the user's ground between any two.
BLOCKS = [
    ([b"a"], [b"A"]),
    ([b"b1", b"b2"], []),
    ([], [b"new 1", b"new 2"]),
    ([b"d"], [b"D1", b"D2", b"D3"]),
    ([b"e1", b"e2", b"e3"], [b"E"]),
]
GROUND = 4


def render(changed: set[int], typed: dict[int, bytes], eol: bytes) -> bytes:
    lines: list[bytes] = []
    for number, (old, new) in enumerate(BLOCKS):
        lines += new if number in changed else old
        ground = [b"%d.%d" % (number, row) for row in range(GROUND)]
        if number in typed:
            ground[1:2] = [typed[number], b"more"]
        lines += ground
    return b"".join(line + eol for line in lines)


@dataclass(frozen=True)
class Step:
    """A decision as the daemon journals it."""

    before: Content
    after: Content
    was: Proposal
    became: Proposal
    hunks: frozenset[int]
    accepting: bool


class Reviewing(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.store = Store()
        base, proposed = render(set(), {}, b"\r\n"), render(set(range(5)), {}, b"\n")
        file = self.store.file(text(base), text(proposed, 0o755))
        self.names = ids(file)
        assert [hunk.aspect for hunk in file.hunks] == ["lines"] * 5 + ["eol", "mode"]
        self.now = text(base)
        self.proposal = proposal(file)
        self.states = ["pending"] * 7
        self.typed: dict[int, bytes] = {}
        self.done: list[Step] = []
        self.undone: list[Step] = []
        self.words = 0

    def decide(self, hunks: set[int], accepting: bool) -> None:
        chosen = select(self.proposal, [self.names[hunk] for hunk in hunks]).chosen
        assert set(chosen) == {self.names[hunk] for hunk in hunks if self.states[hunk] == "pending"}
        before, was = self.now, self.proposal
        if accepting:
            merged = self.store.merge(self.proposal.files[0], chosen, {"a.txt": self.now})
            assert set(merged.accepted) == set(chosen)
            content = merged.contents.get("a.txt", self.now)
            assert content is not None
            self.now = content
        self.proposal = decide(self.proposal, chosen, "accepted" if accepting else "rejected")
        meant = frozenset(self.names.index(name) for name in chosen)
        for hunk in meant:
            self.states[hunk] = "accepted" if accepting else "rejected"
        self.done.append(Step(before, self.now, was, self.proposal, meant, accepting))
        self.undone.clear()

    @rule(hunks=st.sets(st.integers(0, 6), min_size=1))
    def accept(self, hunks: set[int]) -> None:
        self.decide(hunks, True)

    @rule(hunks=st.sets(st.integers(0, 6), min_size=1))
    def reject(self, hunks: set[int]) -> None:
        self.decide(hunks, False)

    @rule(place=st.integers(0, 4))
    def type_on_own_ground(self, place: int) -> None:
        self.words += 1
        self.typed[place] = b"typed %d" % self.words
        self.now = replace(self.now, data=self.expected())

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        step = self.done.pop()
        self.undone.append(step)
        self.take(restore(step.before, step.after, self.now), step.was, step.hunks, "pending")

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        step = self.undone.pop()
        self.done.append(step)
        state = "accepted" if step.accepting else "rejected"
        self.take(restore(step.after, step.before, self.now), step.became, step.hunks, state)

    def take(self, content: Content | Clash | None, to: Proposal, hunks: frozenset[int], state: str) -> None:
        assert isinstance(content, Content)
        self.now, self.proposal = content, to
        for hunk in hunks:
            self.states[hunk] = state

    def expected(self) -> bytes:
        accepted = {hunk for hunk in range(5) if self.states[hunk] == "accepted"}
        return render(accepted, self.typed, b"\n" if self.states[5] == "accepted" else b"\r\n")

    @invariant()
    def the_file_holds_what_was_accepted_and_typed(self) -> None:
        assert self.now == text(self.expected(), 0o755 if self.states[6] == "accepted" else 0o644)

    @invariant()
    def the_proposal_knows_what_was_decided(self) -> None:
        assert [hunk.state for hunk in self.proposal.files[0].hunks] == self.states
        assert self.proposal.state == ("open" if "pending" in self.states else "decided")


TestReviewing = Reviewing.TestCase
TestReviewing.settings = settings(max_examples=60, stateful_step_count=20, deadline=None)
