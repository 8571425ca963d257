"""What comes in pieces: what was told and what is told at the end make the whole, whatever was lost or broken off."""

from __future__ import annotations

import time

from codex_lsp.agent.events import AgentMessage, CommandExecution, ItemEvent, MessageDelta, OutputDelta
from codex_lsp.views import view
from codex_lsp.views.updates import Message, Output
from codex_lsp.views.view import View
from hypothesis import given, settings
from hypothesis import strategies as st


def shown(pieces: list[str], output: str) -> tuple[str, Output]:
    """What an editor has of a command's output at its end, and the last it was told."""
    seen, text = View("t"), ""
    begun = CommandExecution(id="c", command="ls", output="", exit_code=None, status="inProgress")
    done = CommandExecution(id="c", command="ls", output=output, exit_code=0, status="completed")
    events = [
        ItemEvent("started", begun),
        *(OutputDelta("c", piece) for piece in pieces),
        ItemEvent("completed", done),
    ]
    told = [update for event in events for update in seen.take(event) if isinstance(update, Output)]
    for update in told:
        text = update.text if update.whole else text + update.text
    assert [update.exit_code for update in told] == [None] * (len(told) - 1) + [0]
    return text, told[-1]


@settings(deadline=None)
@given(st.lists(st.text(max_size=4), max_size=6), st.sets(st.integers(0, 5)))
def test_whatever_pieces_are_lost_the_end_is_the_whole(pieces: list[str], lost: set[int]) -> None:
    output = "".join(pieces)
    text, last = shown([piece for number, piece in enumerate(pieces) if number not in lost], output)
    assert text == output
    assert not (last.whole and not lost)


def test_many_small_pieces_do_not_hold_up_the_daemon() -> None:
    pieces = ["twenty characters:\r\n"] * (view.OUTPUT_LIMIT // 20)
    begun = time.monotonic()
    text, last = shown(pieces, "".join(pieces))
    assert time.monotonic() - begun < 10  # joined anew for each piece they take half a minute
    assert (text, last.text, last.whole) == ("".join(pieces), "", False)


def test_pieces_of_a_flood_end_at_the_limit_and_the_middle_is_left_out() -> None:
    output = "".join(f"{number:>9}\n" for number in range(view.OUTPUT_LIMIT // 5))
    text, last = shown([output[start : start + 65536] for start in range(0, len(output), 65536)], output)
    assert last.truncated
    assert len(text) < view.OUTPUT_LIMIT + 100
    assert text.startswith(output[:1000])
    assert text.endswith(output[-1000:])


def test_what_was_said_of_a_message_that_never_ends_stays_where_it_was_said() -> None:
    seen = View("t")
    events = [
        MessageDelta("a", "He"),
        MessageDelta("a", "llo"),
        MessageDelta("b", "By"),
        ItemEvent("completed", AgentMessage(id="b", text="Bye")),
        MessageDelta("c", "Th"),
    ]
    told = [update for event in events for update in seen.take(event)] + list(seen.close())
    whole = [
        (said.item_id, said.text) for said in told if isinstance(said, Message) and said.phase == "whole"
    ]
    assert whole == [("a", "Hello"), ("b", "Bye"), ("c", "Th")]
    kept = [(item["id"], item["text"], item.get("status")) for item in seen.items.values()]
    assert kept == [("a", "Hello", "incomplete"), ("b", "Bye", None), ("c", "Th", "incomplete")]
    assert seen.final_message == "Bye"
