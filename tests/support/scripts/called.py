"""Makes calls with the SDK of this interpreter, and prints status, body and error of each."""

from __future__ import annotations

import importlib
import json
import os
import sys
import tempfile
import warnings
from pathlib import Path
from typing import Any

from sailpoint.configuration import Configuration

sys.path.insert(0, str(Path(__file__).parent))
from every_request import argument


def recording(api_client: Any, seen: list[tuple[int, bytes]]) -> Any:
    """The client, which keeps each response before it reads it."""
    read = api_client.response_deserialize

    def kept(response_data: Any, *given: Any, **named: Any) -> Any:
        seen.append((response_data.status, response_data.data or b""))
        return read(response_data, *given, **named)

    api_client.response_deserialize = kept
    return api_client


def resolved(value: Any, known: dict[str, Any]) -> Any:
    """A value in which the responses of earlier calls, and members of them, have their place."""
    if isinstance(value, list):
        return [resolved(element, known) for element in value]
    if not isinstance(value, dict):
        return value
    if "$of" not in value:
        return {name: resolved(member, known) for name, member in value.items()}
    document = known[value["$of"]]
    for name in value.get("member", "").split("."):
        document = document[name] if name else document
    return document


def result(api_client: Any, call: dict[str, Any], seen: list[tuple[int, bytes]]) -> dict[str, Any]:
    """Make a call; return status and body of the response, and the error."""
    seen.clear()
    error = None
    try:
        module = importlib.import_module(f"sailpoint.{call['version']}.api.{call['module']}")
        api = getattr(module, call["api"])(api_client)
        arguments = {name: argument(call["version"], value) for name, value in call["arguments"].items()}
        getattr(api, call["method"])(**arguments)
    except Exception as raised:  # noqa: BLE001
        error = f"{type(raised).__name__}: {raised}"[:600]
    status, body = seen[-1] if seen else (0, b"")
    return {"status": status, "body": body.decode("utf-8", "replace"), "error": error}


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    configuration = Configuration()
    configuration.experimental = True
    configuration.suppress_experimental_warnings = True
    given = json.load(sys.stdin)
    # The SDK writes downloads into the current directory.
    folder = tempfile.TemporaryDirectory()
    os.chdir(folder.name)
    # The SDK prints.
    sys.stdout = sys.stderr
    seen: list[tuple[int, bytes]] = []
    clients: dict[str, Any] = {}
    results = []
    known: dict[str, Any] = {}
    for call in given:
        version = call["version"]
        if version not in clients:
            package = importlib.import_module(f"sailpoint.{version}.api_client")
            clients[version] = recording(package.ApiClient(configuration), seen)
        if "after" in call and call["after"] not in known:
            results.append({"status": 0, "body": "", "error": "what it needs was not created"})
            continue
        results.append(result(clients[version], resolved(call, known), seen))
        if "label" in call and results[-1]["status"] in {200, 201, 202}:
            known[call["label"]] = json.loads(str(results[-1]["body"]))
    print(json.dumps(results), file=sys.__stdout__)
    os.chdir("/")
    folder.cleanup()
