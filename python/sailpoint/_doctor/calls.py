"""Findings on calls of operations: methods and arguments that do not exist, and differences between versions."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from sailpoint import _versions
from sailpoint._core import names_of, operation_facts
from sailpoint._doctor.bindings import OBJECT, PATH, Bindings
from sailpoint._doctor.moved import moved
from sailpoint._doctor.names import has, methods_of, missing_method, similar, version_of

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["apis_of", "calls"]

_EXPERIMENTAL = "x_sail_point_experimental"
_FORMS = ("_with_http_info", "_without_preload_content")

Said = tuple[int, str, str]


def calls(tree: ast.AST, bindings: Bindings, apis: dict[str, set[str]]) -> Iterator[Said]:
    """The findings on calls. `apis` are the classes that the script imports, by version."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        method, receiver = _called(node)
        if method is None or receiver is None or method.startswith("__"):
            continue
        name = method
        for form in _FORMS:
            name = name.removesuffix(form)
        objects = {value.name for value in bindings.values(receiver) if value.kind == OBJECT}
        classes = {found for found in map(_api, objects) if found}
        if classes:
            yield from _of_object(node, name, method, classes)
        elif not objects and not _is_foreign(receiver, bindings):
            yield from _by_name(node, name, apis)


def _called(node: ast.Call) -> tuple[str | None, ast.expr | None]:
    """The method's name and its object; also of `getattr(api, "name")(…)`."""
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr, function.value
    if isinstance(function, ast.Call) and getattr(function.func, "id", "") == "getattr" and len(function.args) > 1:
        name = function.args[1]
        if isinstance(name, ast.Constant) and isinstance(name.value, str):
            return name.value, function.args[0]
    return None, None


def _api(path: str) -> tuple[str, str] | None:
    """Version and class of an API class."""
    version, name = version_of(path), path.rpartition(".")[2]
    if version is None or not name.endswith("Api") or not methods_of(version, name):
        return None
    return version, name


def _is_foreign(receiver: ast.AST, bindings: Bindings) -> bool:
    """True for a value of a module that is not ours, or of a module of ours."""
    while isinstance(receiver, ast.Attribute | ast.Call):
        receiver = receiver.value if isinstance(receiver, ast.Attribute) else receiver.func
    name = receiver.id if isinstance(receiver, ast.Name) else ""
    return name in bindings.foreign or any(value.kind == PATH for value in bindings.values(receiver))


def _of_object(node: ast.Call, name: str, method: str, classes: set[tuple[str, str]]) -> Iterator[Said]:
    """Findings on a method of an object whose class is known. If there may be several classes, one has to fit."""
    found = [(version, operation_facts(version, name)) for version, api in classes if _is_method(version, api, name)]
    if not found:
        version, api = min(classes)
        if not has(f"sailpoint.{version}.api", api) or not _inherited(version, api, method):
            yield node.lineno, "error", missing_method(version, api, name)
        return
    known = [(version, facts) for version, facts in found if facts is not None]
    yield from _judged(node, name, known)
    lacking = [list(_lacking(node, name, *each)) for each in known]
    if all(lacking):
        yield from lacking[0]


def _lacking(node: ast.Call, name: str, version: str, facts: dict[str, Any]) -> Iterator[Said]:
    """Findings on required arguments that are not given, and on those in places that have another meaning."""
    if any(isinstance(each, ast.Starred) for each in node.args) or any(each.arg is None for each in node.keywords):
        return
    place = moved().get(version, {}).get(facts["name"], len(node.args))
    if place < len(node.args):
        text = f"positional arguments of {name} of {version} from number {place + 1} on have another meaning"
        yield node.lineno, "error", f"{text}: pass them by name"
    given = {each.arg for each in node.keywords}
    later = facts["arguments"][len(node.args) :]
    absent = [each["name"] for each in later if each["required"] and each["name"] not in {*given, _EXPERIMENTAL}]
    if absent and not any(_mistakes(node, name, version, facts)):
        yield node.lineno, "error", f"{name} of {version} requires {', '.join(absent)}"


def _is_method(version: str, api: str, name: str) -> bool:
    facts = operation_facts(version, name)
    return facts is not None and facts["api"] == api


def _inherited(version: str, api: str, method: str) -> bool:
    """True for methods that are not operations, such as `with_options`."""
    module = __import__(f"sailpoint.{version}.api", fromlist=[api])
    return hasattr(getattr(module, api), method)


def _by_name(node: ast.Call, name: str, apis: dict[str, set[str]]) -> Iterator[Said]:
    """Findings on a method of an object of unknown class, which is recognised by its name."""
    found = []
    for version, imported in apis.items():
        facts = operation_facts(version, name)
        if facts is not None and facts["api"] in imported:
            found.append((version, facts))
    yield from _judged(node, name, found)


def _judged(node: ast.Call, name: str, found: list[tuple[str, dict[str, Any]]]) -> Iterator[Said]:
    """Findings on a call; mistakes are reported if no version accepts it."""
    mistakes = [list(_mistakes(node, name, version, facts)) for version, facts in found]
    if mistakes and all(mistakes):
        yield from mistakes[0]
    for version, facts in found:
        yield from _notes(node, version, name, facts)


def _mistakes(node: ast.Call, name: str, version: str, facts: dict[str, Any]) -> Iterator[Said]:
    names = [argument["name"] for argument in facts["arguments"]]
    for keyword in node.keywords:
        if keyword.arg and not keyword.arg.startswith("_") and keyword.arg not in {*names, _EXPERIMENTAL}:
            near = similar(keyword.arg, names)
            yield node.lineno, "error", f"{name} of {version} has no argument {keyword.arg}{near}"
    if not any(isinstance(each, ast.Starred) for each in node.args) and len(node.args) > len({*names, _EXPERIMENTAL}):
        yield node.lineno, "error", f"{name} of {version} takes {len(names)} arguments, but {len(node.args)} are given"


def _notes(node: ast.Call, version: str, name: str, facts: dict[str, Any]) -> Iterator[Said]:
    line = node.lineno
    if facts["name"] != name:
        yield line, "note", f"{name} of {version} is called {facts['name']} today; both names work"
    if facts["deprecated"]:
        yield line, "note", f"{name} of {version} is deprecated"
    if facts["experimental"]:
        yield line, "note", f"{name} of {version} is experimental: set Configuration.experimental"
    yield from ((line, "note", text) for text in _elsewhere(version, facts))


def _elsewhere(version: str, facts: dict[str, Any]) -> Iterator[str]:
    """Differences from the operation of the same name in other versions."""
    name = facts["name"]
    ours = {argument["name"] for argument in facts["arguments"]} - {_EXPERIMENTAL}
    lacking = []
    for other in _versions.__all__:
        theirs = operation_facts(other, name)
        if theirs is None or theirs["name"] != name:
            lacking.append(other)
            continue
        differing = ours ^ ({argument["name"] for argument in theirs["arguments"]} - {_EXPERIMENTAL})
        if differing:
            yield f"{name} of {version} has other arguments in {other}: {', '.join(sorted(differing))}"
    if lacking:
        yield f"{name} of {version} is not in {', '.join(lacking)}"


def apis_of(version: str, name: str) -> list[str]:
    """The API classes that an imported name stands for."""
    return [name] if name.endswith("Api") else names_of(version, "api") if name in {"*", "api", "aio", version} else []
