"""The scripted model as others use it: started in a ``with`` block, and what codex must be told to talk to it."""

from __future__ import annotations

import json
import secrets
import threading
from importlib import resources
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from codex_lsp.errors import BadInput
from codex_lsp.scripted.endpoint import Endpoint
from codex_lsp.scripted.play import Play, Request
from codex_lsp.scripted.script import parse
from codex_lsp.scripted.steps import Script

DEFAULT_MODEL: Final = "gpt-5.5"
"""The newest codex know it and give it plain tools (names they do not know cost a warning item in the stream)."""

Value = str | int | bool


def load(path: Path) -> Script:
    """Reads a script file.

    Raises:
        BadInput: it cannot be read, or is no valid script.
    """
    try:
        return parse(path.read_text("utf-8"), path.name)
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"cannot read the script {path}: {error}") from error


def shipped(name: str) -> Script:
    """A script that comes with the package, by its name (``demo``).

    Raises:
        BadInput: there is none of that name.
    """
    file = resources.files("codex_lsp.scripted") / "scripts" / f"{name}.toml"
    try:
        return parse(file.read_text("utf-8"), f"{name}.toml")
    except OSError as error:
        raise BadInput(f"no script {name!r} comes with codex-lsp") from error


class ScriptedModel:
    """Plays a script on 127.0.0.1 from entering to leaving the ``with`` block; may be used from any thread.

    ``port`` 0 takes a free one (entering raises OSError when one is taken). ``model`` is the name codex asks for.
    ``request_retries`` and ``stream_retries`` are how often codex is told to repeat a request that was refused
    and a stream that broke.
    """

    def __init__(
        self,
        script: Script,
        *,
        port: int = 0,
        model: str = DEFAULT_MODEL,
        request_retries: int = 4,
        stream_retries: int = 5,
    ) -> None:
        self.model = model
        self._retries = (request_retries, stream_retries)
        self._port = port
        self._play = Play(script)
        self._serving: tuple[Endpoint, threading.Thread] | None = None

    @property
    def url(self) -> str:
        """The base url, ending in ``/v1``; known while it serves."""
        if self._serving is None:
            raise RuntimeError("the scripted model serves inside its with block only")
        return f"http://127.0.0.1:{self._serving[0].server_port}/v1"

    @property
    def requests(self) -> list[Request]:
        """What was received so far, oldest first; the newest few hundred of it."""
        return self._play.requests

    def __enter__(self) -> Self:
        endpoint = Endpoint(self._port, self._play, (self.model,))
        thread = threading.Thread(target=endpoint.serve_forever, args=(0.05,), name="scripted-model")
        thread.start()
        self._serving = endpoint, thread
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._serving:
            endpoint, thread = self._serving
            endpoint.close()
            thread.join()
            self._serving = None

    def provider_config(self) -> dict[str, Value]:
        """What codex must be told, as dotted keys of its configuration (valid from 0.47 on)."""
        request_retries, stream_retries = self._retries
        provider: dict[str, Value] = {
            "name": "Scripted model",
            "base_url": self.url,
            "wire_api": "responses",
            "requires_openai_auth": False,
            "request_max_retries": request_retries,
            "stream_max_retries": stream_retries,
        }
        return {
            "model": self.model,
            "model_provider": "scripted",
            **{f"model_providers.scripted.{key}": value for key, value in provider.items()},
            "tools.update_plan.enabled": True,
            "features.plugins": False,  # codex would ask chatgpt.com and github.com for a list of them
        }

    def overrides(self) -> list[str]:
        """``provider_config`` as arguments for codex: ``-c key=value`` and so on."""
        return [
            part for key, value in self.provider_config().items() for part in ("-c", f"{key}={_toml(value)}")
        ]

    def write_config(self, codex_home: Path) -> Path:
        """Writes ``provider_config`` as ``config.toml`` into a CODEX_HOME (made if missing) and gives its path."""
        codex_home.mkdir(parents=True, exist_ok=True)
        lines = [f"{key} = {_toml(value)}\n" for key, value in self.provider_config().items()]
        fresh = codex_home / f".config.toml.{secrets.token_hex(4)}"
        fresh.write_text("".join(lines), "utf-8")
        # codex reads the file several times while it starts: it must be whole at every moment
        return fresh.replace(codex_home / "config.toml")


def serve(script_path: Path, port: int = 0) -> ScriptedModel:
    """A model for a script file, to be used in a ``with`` block.

    Raises:
        BadInput: the script cannot be used.
    """
    return ScriptedModel(load(script_path), port=port)


def _toml(value: Value) -> str:
    return json.dumps(value)  # for text without exotic characters, numbers and booleans JSON is TOML
