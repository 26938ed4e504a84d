"""The findings of a script: its imports and attributes, and its calls."""

from __future__ import annotations

import ast
from importlib import metadata
from typing import TYPE_CHECKING, NamedTuple

from sailpoint import _versions
from sailpoint._doctor.bindings import PATH, Bindings
from sailpoint._doctor.calls import apis_of, calls
from sailpoint._doctor.members import members
from sailpoint._doctor.names import has, is_ours, missing, version_of
from sailpoint._doctor.sources import SourceError, decoded, parsed, parts
from sailpoint._reading import UnreadableError, content

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

__all__ = ["Finding", "findings_in", "findings_of", "official_beside"]

_LARGEST = 8 << 20  # bytes of a script; notebooks contain their output
_MENTIONS = (b"sailpoint", "sailpoint".encode("utf-16-le"), "sailpoint".encode("utf-16-be"))
_CAUGHT = frozenset({"ImportError", "ModuleNotFoundError", "Exception", "BaseException"})


class Finding(NamedTuple):
    """One thing that the author of a script should know."""

    line: int
    severity: str
    """`error` if the script cannot run, or `note`."""
    message: str
    cell: int | None = None
    """The cell of a notebook, counted from 1."""


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


def findings_of(script: Path, *, is_named: bool = True) -> list[Finding]:
    """The findings of a file, by line. A file that cannot be read has one.

    A file that the user has not named, but its folder, is not judged if it does not mention the package.
    """
    try:
        source = content(script, _LARGEST)
    except UnreadableError as error:
        return [Finding(1, "note", f"not read: {error}")]
    except OSError as error:
        return [Finding(1, "error", f"cannot be read: {error.strerror or error}")]
    if not is_named and not any(name in source for name in _MENTIONS) and script.stem != "sailpoint":
        return []
    found = findings_in(source, is_notebook=script.suffix.lower() == ".ipynb")
    if script.stem == "sailpoint" and script.suffix == ".py":
        hides = "a script with this name hides the package from the scripts beside it: rename it"
        return [Finding(1, "error", hides), *found]
    return found


def findings_in(source: bytes, *, is_notebook: bool = False) -> list[Finding]:
    """The findings of a script or a notebook, by line."""
    text, problem = decoded(source)
    if problem is not None and "sailpoint" in text:
        return [Finding(1, "error", str(problem)), *_findings(text, is_notebook=is_notebook)]
    return _findings(text, is_notebook=is_notebook)


def _findings(text: str, *, is_notebook: bool) -> list[Finding]:
    trees: list[tuple[int | None, ast.Module]] = []
    found: list[Finding] = []
    try:
        for part in parts(text, is_notebook=is_notebook):
            try:
                trees.append((part.cell, parsed(part)))
            except SourceError as error:  # noqa: PERF203 - the other cells are read all the same
                found.append(Finding(error.line, "error", str(error), error.cell))
        every = [tree for _, tree in trees]
        bindings, apis = Bindings(every), _apis_of(every)
        for cell, tree in trees:
            said = {
                *_imports(tree),
                *_attributes(tree, bindings),
                *calls(tree, bindings, apis),
                *members(tree, bindings),
            }
            found += (Finding(line, severity, message, cell) for line, severity, message in said)
    except SourceError as error:
        found.append(Finding(error.line, "error", str(error)))
    except RecursionError:
        found.append(Finding(1, "note", "not read: its expressions are nested too deeply"))
    return sorted(found, key=lambda it: (it.cell or 0, it.line, it.severity, it.message))


def _imports(tree: ast.AST) -> Iterator[tuple[int, str, str]]:
    optional = {id(node) for node in _optional(tree)}
    for node in ast.walk(tree):
        severity = "note" if id(node) in optional else "error"
        for message in _missing(node):
            yield getattr(node, "lineno", 1), severity, message


def _missing(node: ast.AST) -> Iterator[str]:
    """Messages about names that an import does not find."""
    if isinstance(node, ast.Import):
        yield from (missing(each.name) for each in node.names if is_ours(each.name) and not has(each.name))
    elif isinstance(node, ast.ImportFrom) and node.module and not node.level and is_ours(node.module):
        if not has(node.module):
            yield missing(node.module)
            return
        names = (alias.name for alias in node.names if alias.name != "*")
        yield from (missing(node.module, name) for name in names if not has(node.module, name))


def _optional(tree: ast.AST) -> Iterator[ast.AST]:
    """The imports whose failure the script handles."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Try) and any(map(_handles_imports, node.handlers)):
            for statement in node.body:
                yield from ast.walk(statement)


def _handles_imports(handler: ast.ExceptHandler) -> bool:
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(each is None or getattr(each, "id", "") in _CAUGHT for each in caught)


def _attributes(tree: ast.AST, bindings: Bindings) -> Iterator[tuple[int, str, str]]:
    """Findings on attributes of modules, as in `sailpoint.v3.Nothing` or `getattr(v3, "Nothing")`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            pairs = [(value, node.attr) for value in bindings.values(node.value)]
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "getattr" and len(node.args) == len("ab"):
            name = node.args[1]
            text = name.value if isinstance(name, ast.Constant) and isinstance(name.value, str) else None
            pairs = [(value, text) for value in bindings.values(node.args[0]) if text]
        else:
            continue
        modules = [(value.name, name) for value, name in pairs if value.kind == PATH and has(value.name)]
        if modules and len(modules) == len(pairs) and not any(has(*pair) for pair in modules):
            yield node.lineno, "error", missing(*modules[0])


def _apis_of(trees: Iterable[ast.AST]) -> dict[str, set[str]]:
    """The API classes that a script imports from each version; all of them where it imports a package."""
    found: dict[str, set[str]] = {}
    for node in (node for tree in trees for node in ast.walk(tree)):
        if isinstance(node, ast.Import):
            imported = [(alias.name, "*") for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            imported = [(node.module, alias.name) for alias in node.names]
        else:
            continue
        for module, name in imported:
            version = version_of(f"{module}.{name}")
            if version in _versions.__all__:
                found.setdefault(version, set()).update(apis_of(version, name))
    return found
