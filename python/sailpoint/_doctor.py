"""Reads scripts of the official SDK, and finds names and calls that this package or another version has differently."""

from __future__ import annotations

import ast
from importlib import import_module, metadata
from typing import TYPE_CHECKING, Any, NamedTuple

from sailpoint import _versions
from sailpoint._core import names_of, operation_facts

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Finding", "findings_in", "official_beside"]

_EXPERIMENTAL = "x_sail_point_experimental"
_FORMS = ("_with_http_info", "_without_preload_content")


class Finding(NamedTuple):
    """One thing that the author of a script should know."""

    line: int
    severity: str
    """`error` if the script cannot run, or `note`."""
    message: str


def official_beside() -> str | None:
    """The problem if the official package is installed in the same environment."""
    try:
        version = metadata.version("sailpoint")
    except metadata.PackageNotFoundError:
        return None
    return (
        f"the official package sailpoint {version} is installed as well, and both own the name `sailpoint`: remove "
        "both (pip uninstall sailpoint sailpoint-rs), and install one of them"
    )


def findings_in(source: bytes) -> list[Finding]:
    """The findings of a script, by line."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        return [Finding(line, "error", f"not a Python script: {getattr(error, 'msg', error)}")]
    found = [*_imports(tree), *_calls(tree, _apis_of(tree))]
    return sorted(set(found))


def _imports(tree: ast.AST) -> Iterator[Finding]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if _is_ours(alias.name) and not _has(alias.name):
                    yield Finding(node.lineno, "error", f"there is no module {alias.name}")
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level and _is_ours(node.module):
            if not _has(node.module):
                yield Finding(node.lineno, "error", f"there is no module {node.module}")
                continue
            for alias in node.names:
                if alias.name != "*" and not _has(node.module, alias.name):
                    yield Finding(node.lineno, "error", f"{node.module} has no name {alias.name}")


def _is_ours(module: str) -> bool:
    return module.partition(".")[0] == "sailpoint"


def _has(module: str, name: str | None = None) -> bool:
    """True if there is such a module, and such a name in it."""
    try:
        found = import_module(module)
    except ImportError:
        return False
    return name is None or hasattr(found, name) or _has(f"{module}.{name}")


def _apis_of(tree: ast.AST) -> dict[str, set[str]]:
    """The API classes that a script imports from each version; all of them where it imports a package."""
    found: dict[str, set[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            imported = [(alias.name, "*") for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            imported = [(node.module, alias.name) for alias in node.names]
        else:
            continue
        for module, name in imported:
            package, version, *_ = [*module.split("."), name, ""]
            if package == "sailpoint" and version in _versions.__all__:
                found.setdefault(version, set()).update(_apis(version, name))
    return found


def _apis(version: str, name: str) -> list[str]:
    """The API classes that a name stands for."""
    return [name] if name.endswith("Api") else names_of(version, "api") if name in {"*", "api", "aio", version} else []


def _calls(tree: ast.AST, apis: dict[str, set[str]]) -> Iterator[Finding]:
    """Findings on calls of operations. A method is recognised by its name, because a script says no types."""
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        name = node.func.attr
        for form in _FORMS:
            name = name.removesuffix(form)
        for version, imported in apis.items():
            facts = operation_facts(version, name)
            if facts is not None and facts["api"] in imported:
                yield from _call(node, version, name, facts)
                yield from _elsewhere(node, version, facts)


def _call(node: ast.Call, version: str, name: str, facts: dict[str, Any]) -> Iterator[Finding]:
    if facts["name"] != name:
        yield Finding(node.lineno, "note", f"{name} of {version} is called {facts['name']} today; both names work")
    if facts["deprecated"]:
        yield Finding(node.lineno, "note", f"{name} of {version} is deprecated")
    if facts["experimental"]:
        yield Finding(node.lineno, "note", f"{name} of {version} is experimental: set Configuration.experimental")
    names = {argument["name"] for argument in facts["arguments"]} | {_EXPERIMENTAL}
    for keyword in node.keywords:
        if keyword.arg and not keyword.arg.startswith("_") and keyword.arg not in names:
            yield Finding(node.lineno, "error", f"{name} of {version} has no argument {keyword.arg}")


def _elsewhere(node: ast.Call, version: str, facts: dict[str, Any]) -> Iterator[Finding]:
    """Differences from the operation of the same name in other versions."""
    name = facts["name"]
    ours = {argument["name"] for argument in facts["arguments"]} - {_EXPERIMENTAL}
    for other in _versions.__all__:
        theirs = operation_facts(other, name)
        if theirs is None or theirs["name"] != name:
            yield Finding(node.lineno, "note", f"{name} of {version} is not in {other}")
            continue
        differing = ours ^ ({argument["name"] for argument in theirs["arguments"]} - {_EXPERIMENTAL})
        if differing:
            names = ", ".join(sorted(differing))
            yield Finding(node.lineno, "note", f"{name} of {version} has other arguments in {other}: {names}")
