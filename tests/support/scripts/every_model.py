"""Reads each document that is given with its model, and prints the dumps of this interpreter's SDK."""

from __future__ import annotations

import importlib
import json
import sys
from typing import Any


def made(version: str, module: str, name: str, document: Any) -> Any:
    """The dumps of the model of a document, or what went wrong."""
    try:
        model = getattr(importlib.import_module(f"sailpoint.{version}.models.{module}"), name).from_dict(document)
        return {
            "to_dict": json.loads(json.dumps(model.to_dict(), default=str)),
            "model_dump": model.model_dump(mode="json", by_alias=True),
            "model_dump_json": json.loads(model.model_dump_json(by_alias=True)),
        }
    except Exception as error:  # noqa: BLE001
        return f"{type(error).__name__}: {error}"[:300]


json.dump([made(*given) for given in json.load(sys.stdin)], sys.stdout)
