"""The classes of results: of API methods, of constructors in other ways, and of fields of models."""

from __future__ import annotations

import types
from typing import Union, get_args, get_origin

from sailpoint._core import Api, Model, home_of, operation_facts
from sailpoint._doctor.names import found_class, version_of
from sailpoint._doctor.values import LIST, OBJECT, Value

__all__ = ["MAKERS", "PAGING", "field_of", "is_class", "result_of"]

MAKERS = frozenset(
    {"from_dict", "from_json", "get_default", "model_construct", "model_validate", "model_validate_json"}
)
PAGING = frozenset({"paginate", "paginate_stream"})


def is_class(path: str) -> bool:
    """True for the dotted name of a class, by its spelling."""
    return path.rpartition(".")[2][:1].isupper()


def result_of(value: Value, method: str) -> set[Value]:
    """The result of a method of an object: of an operation, or of a method that returns an object of the same class."""
    kind = found_class(value.name) if value.kind == OBJECT else None
    if kind is None:
        return set()
    if method in {"model_copy", "with_options", "__enter__"}:
        return {value}
    version = version_of(value.name)
    facts = operation_facts(version, method) if version and issubclass(kind, Api) else None
    found = {text for _, text, _ in facts["responses"]} if facts and facts["api"] == kind.__name__ else set()
    return _of_text(str(version), found.pop()) if len(found) == 1 else set()


def field_of(value: Value, name: str) -> set[Value]:
    """The value of a model's field, if it is a model or a list of models."""
    kind = found_class(value.name) if value.kind == OBJECT else None
    if kind is None or not issubclass(kind, Model):
        return set()
    annotation = getattr(kind, "__annotations__", {}).get(name)
    is_union = get_origin(annotation) in (Union, types.UnionType)
    given = [each for each in (get_args(annotation) if is_union else (annotation,)) if each is not type(None)]
    if len(given) != 1:
        return set()
    is_list = get_origin(given[0]) is list
    item = get_args(given[0])[0] if is_list else given[0]
    if not isinstance(item, type) or not issubclass(item, Model):
        return set()
    return {Value(LIST if is_list else OBJECT, f"{item.__module__}.{item.__name__}")}


def _of_text(version: str, text: str) -> set[Value]:
    name = text.removeprefix("list[").removesuffix("]")
    home = home_of(version, "models", name) if name.isidentifier() else None
    return {Value(LIST if text.startswith("list[") else OBJECT, f"{home}.{name}")} if home else set()
