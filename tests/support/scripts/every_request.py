"""Makes each of the calls that are given, with the SDK of this interpreter, and prints what went wrong by number."""

from __future__ import annotations

import importlib
import json
import sys
import warnings
from typing import Any

from sailpoint.configuration import Configuration


def argument(version: str, value: Any) -> Any:
    """An argument as the SDK takes it."""
    if isinstance(value, dict) and "$file" in value:
        return value["$file"], value["content"].encode()
    if isinstance(value, dict) and "$model" in value:
        model = getattr(importlib.import_module(f"sailpoint.{version}"), value["$model"])
        made = model.from_dict(value["document"])
        return [made] if value["many"] else made
    if isinstance(value, list):
        return [argument(version, element) for element in value]
    return value


def called(api_client: Any, number: int, call: dict[str, Any]) -> None:
    """Make a call; its request says which one it is of."""
    module = importlib.import_module(f"sailpoint.{call['version']}.api.{call['module']}")
    api = getattr(module, call["api"])(api_client)
    method = getattr(api, call["method"] + "_without_preload_content")
    arguments = {name: argument(call["version"], value) for name, value in call["arguments"].items()}
    method(**arguments, _headers={"X-Number": str(number)})


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    configuration = Configuration()
    configuration.experimental = True
    configuration.suppress_experimental_warnings = True
    wrong = {}
    clients: dict[str, Any] = {}
    for number, call in enumerate(json.load(sys.stdin)):
        try:
            version = call["version"]
            if version not in clients:
                clients[version] = importlib.import_module(f"sailpoint.{version}.api_client").ApiClient(configuration)
            called(clients[version], number, call)
        except Exception as error:  # noqa: BLE001
            wrong[number] = f"{type(error).__name__}: {error}"[:300]
    json.dump(wrong, sys.stdout)
