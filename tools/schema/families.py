"""The files of a version: one for each family, and one for the models of several families, or of none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from notation import Types
from operations import Operations, snake

if TYPE_CHECKING:
    from collections.abc import Iterator

    from document import Document

HEADER = "# Written by `make schema` from the public OpenAPI document; what is ours is in ours.schema.\n"


def files(document: Document, base: str | None) -> dict[str, str]:
    """The text of each file by its name. A version with a base names it."""
    types = Types(document)
    operations = Operations(document, types)
    families: dict[str, list[str]] = {}
    used: dict[str, set[str]] = {}
    for operation in sorted(document.operations(), key=lambda it: it.python["method"]):
        api = operation.python["api"]
        types.user = api
        families.setdefault(api, []).append(operations.text(operation))
    types.user = None
    for node in document.named():
        types.of(node)
    for api in families:
        used[api] = reached(types.uses, api)
    written = {}
    for api, texts in sorted(families.items()):
        own = [name for name in sorted(used[api]) if sum(name in others for others in used.values()) == 1]
        parts = ["\n".join([f"api {api}", *texts]), *map(types.model, own)]
        written[f"{snake(api).removesuffix('_api')}.schema"] = HEADER + "\n" + "\n\n".join(parts) + "\n"
    shared = [name for name in sorted(types.models) if sum(name in names for names in used.values()) != 1]
    written["shared.schema"] = HEADER + "\n" + "\n\n".join(map(types.model, shared)) + "\n"
    written["version.schema"] = HEADER + "\n" + "\n".join(version(document, types, base)) + "\n"
    return written


def version(document: Document, types: Types, base: str | None) -> Iterator[str]:
    """The facts that hold of a whole version: its base, and the body of each error status."""
    if base:
        yield f"base {base}"
    for status, body in document.usual_errors().items():
        yield f"error {status} {types.of(body)}"


def reached(uses: dict[str, set[str]], start: str) -> set[str]:
    """Every model that is named from here, directly or through others."""
    found: set[str] = set()
    waiting = [start]
    while waiting:
        for name in uses.get(waiting.pop(), ()):
            if name not in found:
                found.add(name)
                waiting.append(name)
    return found
