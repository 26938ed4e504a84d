"""The value of `actual_instance` in fields that are unions: its class, its document, and if it is in `dir()`."""

import importlib
import json
import sys

told = []
for module, name, document, path in json.load(sys.stdin):
    value = getattr(importlib.import_module(f"sailpoint.v2024.models.{module}"), name).from_dict(document)
    for step in path:
        value = value[step] if isinstance(step, int) else getattr(value, step)
    model = value.actual_instance
    told.append([type(model).__name__, model.to_dict()])
print(json.dumps(told))
