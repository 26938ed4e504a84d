"""The targets that a node of a script binds, with their values."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["assigned", "choices_of", "is_empty", "iterated", "names_in", "other_names"]

# Functions whose results have the items of their first argument.
_SAME = frozenset({"enumerate", "list", "reversed", "sorted"})
_NAMED = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.ExceptHandler | ast.MatchAs | ast.MatchStar


def assigned(node: ast.AST) -> Iterator[tuple[ast.AST, ast.AST | None]]:
    """The targets of a node, each with its value. An annotation stands for an object of its class."""
    if isinstance(node, ast.Assign):
        for target in node.targets:
            yield target, node.value
    elif isinstance(node, ast.NamedExpr):
        yield node.target, node.value
    elif isinstance(node, ast.AnnAssign):
        yield node.target, _made(node.annotation)
        yield node.target, node.value
    elif isinstance(node, ast.arg):
        yield ast.Name(node.arg), _made(node.annotation) if node.annotation else None
    elif isinstance(node, ast.withitem) and node.optional_vars is not None:
        yield node.optional_vars, node.context_expr


def _made(annotation: ast.expr) -> ast.Call:
    return ast.Call(func=annotation, args=[], keywords=[])


def iterated(node: ast.AST) -> Iterator[tuple[ast.AST, ast.AST]]:
    """The targets of loops and comprehensions, each with what it loops over."""
    if isinstance(node, ast.For | ast.AsyncFor | ast.comprehension):
        target, iterable = node.target, node.iter
        name = getattr(iterable.func, "id", "") if isinstance(iterable, ast.Call) else ""
        if name in _SAME and isinstance(iterable, ast.Call) and iterable.args:
            iterable = iterable.args[0]
        if name == "enumerate" and isinstance(target, ast.Tuple):
            yield target.elts[-1], iterable
        else:
            yield target, iterable


def choices_of(node: ast.AST | None) -> list[ast.expr]:
    """The expressions of which one is the value: those of `or`, `and` and `if`, and the one of `await`."""
    if isinstance(node, ast.BoolOp):
        return node.values
    if isinstance(node, ast.Await):
        return [node.value]
    return [node.body, node.orelse] if isinstance(node, ast.IfExp) else []


def is_empty(node: ast.AST | None) -> bool:
    """True for None and an empty list, which stand for the lack of a value."""
    if isinstance(node, ast.List | ast.Tuple):
        return not node.elts
    return isinstance(node, ast.Constant) and node.value is None


def names_in(target: ast.AST) -> Iterator[str]:
    """The names and attributes that a target binds."""
    if isinstance(target, ast.Tuple | ast.List):
        for each in target.elts:
            yield from names_in(each)
    elif isinstance(target, ast.Starred):
        yield from names_in(target.value)
    elif isinstance(target, ast.Name | ast.Attribute):
        yield ast.unparse(target)


def other_names(node: ast.AST) -> Iterator[str]:
    """The names that a node binds, except by an assignment or a loop."""
    if isinstance(node, ast.AugAssign):
        yield from names_in(node.target)
    elif isinstance(node, ast.MatchMapping):
        yield from filter(None, [node.rest])
    elif isinstance(node, _NAMED) and node.name:
        yield node.name
