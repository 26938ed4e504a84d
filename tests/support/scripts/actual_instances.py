"""Class and document of the `actual_instance` in fields that are unions."""

import importlib
import json
import sys

found = []
for module, name, document, path in json.load(sys.stdin):
    value = getattr(importlib.import_module(f"sailpoint.v2024.models.{module}"), name).from_dict(document)
    for step in path:
        value = value[step] if isinstance(step, int) else getattr(value, step)
    model = value.actual_instance
    found.append([type(model).__name__, model.to_dict()])
json.dump(found, sys.stdout)
