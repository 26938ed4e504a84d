"""Findings on attributes and methods of objects whose class is known, and of these classes."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from sailpoint._core import Api, ApiClient, Configuration, Model, operation_facts
from sailpoint._doctor.bindings import OBJECT, PATH
from sailpoint._doctor.names import found_class, similar, version_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sailpoint._doctor.bindings import Bindings, Value

__all__ = ["members"]

# Names of pydantic 1, which the models of the official SDK still accept, with today's.
_RENAMED = {
    "dict": "model_dump",
    "json": "model_dump_json",
    "copy": "model_copy",
    "construct": "model_construct",
    "parse_obj": "model_validate",
    "parse_raw": "model_validate_json",
    "schema": "model_json_schema",
    "from_orm": "model_validate",
}
# Attributes that objects have and their classes do not show.
_OF_OBJECTS = frozenset({"api_client", "actual_instance"})
_FORMS = ("_with_http_info", "_without_preload_content")


def members(tree: ast.AST, bindings: Bindings) -> Iterator[tuple[int, str, str]]:
    """The findings on reading and assigning attributes, and on calls of methods except those of API objects."""
    guarded = set(_guarded(tree))
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute) or node.attr.startswith("__") or node.attr in guarded:
            continue
        kinds = {(value, _judged_class(value)) for value in bindings.values(node.value)}
        classes = [kind for _, kind in kinds if kind is not None]
        if not classes or len(classes) < len(kinds) or any(_has(kind, node.attr) for kind in classes):
            continue
        if not bindings.is_certain(node.value):
            continue
        if id(node) in called and all(issubclass(kind, Api) for kind in classes):
            continue  # findings of calls
        yield _finding(node, min(classes, key=str))


def _judged_class(value: Value) -> type | None:
    """The class whose attributes are known: a model except unions, an API class, a client or a configuration."""
    kind = found_class(value.name) if value.kind in (OBJECT, PATH) else None
    if kind is None or not issubclass(kind, Model | Api | ApiClient | Configuration):
        return None
    return None if hasattr(kind, "actual_instance") else kind


def _has(kind: type, name: str) -> bool:
    if hasattr(kind, name) or name in _OF_OBJECTS:
        return True
    if not issubclass(kind, Api):
        return False
    for form in _FORMS:
        name = name.removesuffix(form)
    facts = operation_facts(version_of(kind.__module__) or "", name)
    return facts is not None and facts["api"] == kind.__name__


def _finding(node: ast.Attribute, kind: type) -> tuple[int, str, str]:
    version = version_of(kind.__module__)
    name = f"{kind.__name__} of {version}" if version and issubclass(kind, Model | Api) else kind.__name__
    text = f"{name} has no attribute {node.attr}"
    if not isinstance(node.ctx, ast.Load) and not issubclass(kind, Model | Configuration):
        return node.lineno, "note", f"{text}: assigning it has no effect"
    if node.attr in _RENAMED and issubclass(kind, Model):
        return node.lineno, "error", f"{text}: call {_RENAMED[node.attr]}"
    return node.lineno, "error", f"{text}{similar(node.attr, [each for each in dir(kind) if each[0] != '_'])}"


def _guarded(tree: ast.AST) -> Iterator[str]:
    """Names whose existence the script tests: with `hasattr`, or by handling the error."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"hasattr", "delattr", "setattr"}:
            yield from (str(each.value) for each in node.args if isinstance(each, ast.Constant))
        elif isinstance(node, ast.Try) and any(map(_handles, node.handlers)):
            inside = (each for statement in node.body for each in ast.walk(statement))
            yield from (each.attr for each in inside if isinstance(each, ast.Attribute))


def _handles(handler: ast.ExceptHandler) -> bool:
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(getattr(each, "id", "") == "AttributeError" for each in caught)
