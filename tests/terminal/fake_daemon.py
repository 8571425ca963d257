"""A scripted peer on the wire: speaks the protocol as its scenario (a JSON file) says, and logs what it is asked.

    fake_daemon.py SCENARIO LOG

Scenario: ``start`` (answer) or ``start_error``; ``notifications`` [[method, params], …] after it; ``ended`` (params
of the last word), absent: the turn runs until it is cancelled; ``never_cancels``: not even then; ``never_starts``:
hangs in ``initialize``; ``proposals`` by id; ``clashes`` {hunkId: reason}; ``turns``; ``ask`` (requests of its own,
sent after the start); ``die`` (last words, then it exits).
"""

import json
import os
import sys
from pathlib import Path


def main() -> None:
    scenario = json.loads(Path(sys.argv[1]).read_text())
    with Path(sys.argv[2]).open("a", buffering=1) as log:
        peer = Peer(scenario, log)
        while (message := receive()) is not None:
            log.write(json.dumps(message) + "\n")
            peer.take(message)


def receive():
    length = None
    while (line := sys.stdin.buffer.readline().strip()) or length is None:
        if not line:
            return None
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    return json.loads(sys.stdin.buffer.read(length))


def send(message) -> None:
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    sys.stdout.buffer.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
    sys.stdout.buffer.flush()


class Refusal(Exception):
    def __init__(self, kind, message, hint=None):
        self.error = {
            "code": -32010,
            "message": message,
            "data": {"kind": kind, "message": message, "hint": hint},
        }


class Peer:
    def __init__(self, scenario, log) -> None:
        self.scenario = scenario
        self.log = log
        self.proposals = scenario.get("proposals", {})
        self.undo = []

    def take(self, message) -> None:
        method = message.get("method")
        if method == "exit":
            sys.exit(0)
        if method is None or "id" not in message:
            return
        try:
            result = self.answer(method, message.get("params") or {})
        except Refusal as refusal:
            send({"id": message["id"], "error": refusal.error})
            return
        send({"id": message["id"], "result": result})
        if method == "codex/turn/start":
            self.play()

    def play(self) -> None:
        for number, (method, params) in enumerate(self.scenario.get("ask", [])):
            send({"id": f"ask-{number}", "method": method, "params": params})
        for method, params in self.scenario.get("notifications", []):
            send({"method": method, "params": params})
        if "die" in self.scenario:
            sys.stderr.write(self.scenario["die"])
            sys.stderr.flush()
            os._exit(7)
        if "ended" in self.scenario:
            send({"method": "codex/turn/ended", "params": self.scenario["ended"]})

    def answer(self, method, params):
        match method:
            case "initialize":
                if self.scenario.get("never_starts"):
                    receive()
                    os._exit(0)
                codex = {"contract": 1, "codex": {"version": "0.0.0"}, "rooms": ["overlay"]}
                return {"capabilities": {"experimental": {"codex": codex}}}
            case "shutdown":
                return None
            case "codex/turn/start":
                if error := self.scenario.get("start_error"):
                    raise Refusal(**error)
                return self.scenario["start"]
            case "codex/turn/cancel":
                if self.scenario.get("never_cancels"):
                    receive()
                    os._exit(0)
                ended = {
                    "turnId": params["turnId"],
                    "status": "cancelled",
                    **self.scenario.get("cancelled", {}),
                }
                send({"method": "codex/turn/ended", "params": ended})
                return {"status": "cancelled"}
            case "codex/turn/list":
                return {"turns": self.scenario.get("turns", [])}
            case "codex/proposal/read":
                return {"proposal": self.proposal(params)}
            case "codex/proposal/accept" | "codex/proposal/reject":
                return self.decide(method.rsplit("/", 1)[1], params)
            case "codex/proposal/undo":
                return self.take_back(params)
        raise Refusal("internal", f"the fake does not know {method}")

    def proposal(self, params):
        try:
            return self.proposals[params["proposalId"]]
        except KeyError:
            raise Refusal("unknownProposal", f"no proposal {params['proposalId']}") from None

    def hunks(self, proposal):
        return [(file, hunk) for file in proposal["files"] for hunk in file["hunks"]]

    def decide(self, verb, params):
        proposal, clashes = self.proposal(params), self.scenario.get("clashes", {})
        done, conflicted, left, before = [], [], [], {}
        for file, hunk in self.hunks(proposal):
            named = hunk["id"] in params["hunkIds"] if "hunkIds" in params else True
            if not named or hunk["state"] not in ("pending", "conflicted"):
                continue
            if verb == "accept" and file["sensitive"] and not params.get("includeSensitive"):
                left.append({"path": file["path"], "reason": "sensitive"})
                continue
            if verb == "accept" and hunk["id"] in clashes:
                hunk["state"] = "conflicted"
                conflicted.append({"hunkId": hunk["id"], "reason": clashes[hunk["id"]]})
                continue
            before[hunk["id"]] = hunk["state"]
            hunk["state"] = f"{verb}ed"
            done.append(hunk["id"])
        self.undo.append(before)
        if verb == "reject":
            return {"rejected": done, "proposal": proposal}
        return {"accepted": done, "conflicted": conflicted, "left": left, "proposal": proposal}

    def take_back(self, params):
        proposal = self.proposal(params)
        if not self.undo:
            raise Refusal("nothingToUndo", "there is nothing to undo")
        before = self.undo.pop()
        restored = []
        for file, hunk in self.hunks(proposal):
            if hunk["id"] in before:
                if hunk["state"] == "accepted":
                    restored.append(file["path"])
                hunk["state"] = before[hunk["id"]]
        return {"restored": restored, "refused": [], "proposal": proposal}


if __name__ == "__main__":
    main()
