"""The targets that a node of a script binds, with their values."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["assigned", "iterated", "names_in", "other_names"]

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
        yield node.target, node.iter


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
    """The names that a node binds in other ways than by an assignment or a loop."""
    if isinstance(node, ast.AugAssign):
        yield from names_in(node.target)
    elif isinstance(node, ast.MatchMapping):
        yield from filter(None, [node.rest])
    elif isinstance(node, _NAMED) and node.name:
        yield node.name
