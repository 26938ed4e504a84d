"""The whole public document as schemathesis and Prism read it, for the operations that a tenant serves."""

from __future__ import annotations

import copy
import json
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sailpoint.sandbox import Sandbox

METHODS = {"get", "put", "post", "patch", "delete", "head"}
Json = dict[str, Any]


def specification() -> Path:
    """The place of the document, which is not part of the repository."""
    usual = Path(__file__).parents[3] / "shared" / "spec" / "v2024.openapi.json"
    return Path(os.environ.get("SAILPOINT_WHOLE_SPECIFICATION", usual))


def whole_document() -> Json:
    """The document without its own mistakes."""
    document: Json = json.loads(specification().read_text(encoding="utf-8"))
    paths: dict[str, Json] = {}
    for path, item in document["paths"].items():
        # Paths that differ only in the names of their parameters are one path.
        known = next((it for it in paths if template(it) == template(path)), path)
        for method in METHODS & item.keys():
            repair(document, item[method], path, known)
        paths[known] = {**paths.get(known, {}), **item}
    document["paths"] = paths
    without_uuids(document)
    return document


def without_uuids(part: Any) -> None:
    """Let ids be any texts in a part of the document, because the tenant compares ids and does not parse them."""
    if isinstance(part, dict) and part.get("format") == "uuid":
        del part["format"]
    if isinstance(part, dict | list):
        for each in part.values() if isinstance(part, dict) else part:
            without_uuids(each)


def served(sandbox: Sandbox, paths: dict[str, Json]) -> set[tuple[str, str]]:
    """Method and path of each operation that a tenant serves."""
    places = {template(path): path for path in paths}
    # The schema mends the paths of some operations.
    found = ((it["method"].lower(), template(it["path"])) for it in sandbox.operations)
    return {(method, places[path]) for method, path in found if path in places}


def template(path: str) -> str:
    """A path without the names of its parameters."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def repair(document: Json, operation: Json, path: str, known: str) -> None:
    """Undo mistakes of the document."""
    parameters = [copy.deepcopy(resolved(document, it)) for it in operation.get("parameters", [])]
    names = re.findall(r"\{([^}]*)\}", path)
    declared = [it["name"] for it in parameters if it["in"] == "path"]
    # Some paths and their parameters have different names.
    unknown = iter([name for name in declared if name not in names])
    renamed = {
        name if name in declared else next(unknown, name): new
        for name, new in zip(names, re.findall(r"\{([^}]*)\}", known), strict=True)
    }
    for parameter in parameters:
        if parameter["in"] == "path":
            parameter["name"] = renamed.get(parameter["name"], parameter["name"])
        # The official SDK has no argument for some of these headers, so that the tenant does not require them.
        if parameter["name"] == "X-SailPoint-Experimental":
            parameter["required"] = False
    # Some paths have parameters that are not declared.
    present = {it["name"] for it in parameters if it["in"] == "path"}
    missing = [name for name in re.findall(r"\{([^}]*)\}", known) if name not in present]
    parameters += [{"name": it, "in": "path", "required": True, "schema": {"type": "string"}} for it in missing]
    operation["parameters"] = parameters
    # A third of the operations at documents do not mention that there may be no such document.
    responses = operation["responses"]
    for status in ("400", "404"):
        responses.setdefault(status, {"description": "rejected"})


def resolved(document: Json, value: Json) -> Json:
    """The value to which a reference leads."""
    found: Any = value
    while "$ref" in found:
        place = found["$ref"].removeprefix("#/").split("/")
        found = document
        for name in place:
            found = found[name]
    return found  # type: ignore[no-any-return]
