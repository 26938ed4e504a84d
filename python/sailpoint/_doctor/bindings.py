"""The names of a script: which module, class or object of this package each of them stands for."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

from sailpoint._doctor.names import has, is_ours

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["OBJECT", "PATH", "Bindings", "Value"]

PATH, OBJECT = "path", "object"


class Value(NamedTuple):
    """A module or a class by its dotted name, or an object of the class with this name."""

    kind: str
    name: str


class Bindings:
    """The names of a script. Scopes are not distinguished: a name may stand for several things."""

    def __init__(self, trees: Iterable[ast.AST]) -> None:
        self._known: dict[str, set[Value]] = {}
        self.foreign: set[str] = set()
        """Names that are imported from elsewhere."""
        nodes = [node for tree in trees for node in ast.walk(tree)]
        for node in nodes:
            self._import(node)
        # Twice, as a name may be bound to one that is bound below.
        for node in [*nodes, *nodes]:
            for target, value in _assigned(node):
                self._assign(target, value)

    def values(self, node: ast.AST | None) -> set[Value]:
        """The values that an expression may have."""
        if isinstance(node, ast.Name):
            return self._known.get(node.id, set())
        if isinstance(node, ast.Attribute):
            known = self._known.get(ast.unparse(node), set()) if isinstance(node.value, ast.Name) else set()
            return known | {_member(value, node.attr) for value in self.values(node.value) if value.kind == PATH}
        if isinstance(node, ast.Call):
            return set(self._of_call(node))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.isidentifier():
            return self._known.get(node.value, set())  # an annotation
        return set()

    def _of_call(self, node: ast.Call) -> Iterator[Value]:
        function = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        texts = [each.value if isinstance(each, ast.Constant) else None for each in node.args]
        if function in {"import_module", "__import__"} and texts and isinstance(texts[0], str):
            name = texts[0] if function == "import_module" else texts[0].partition(".")[0]
            yield Value(PATH, name)
        elif function == "getattr" and len(texts) > 1 and isinstance(texts[1], str):
            yield from (_member(value, texts[1]) for value in self.values(node.args[0]) if value.kind == PATH)
        else:
            classes = (value.name for value in self.values(node.func) if value.kind == PATH)
            yield from (Value(OBJECT, name) for name in classes if name.rpartition(".")[2][:1].isupper())

    def _import(self, node: ast.AST) -> None:
        if isinstance(node, ast.Import):
            for alias in node.names:
                self._bind(alias.asname or alias.name.partition(".")[0], alias.name, whole=bool(alias.asname))
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            for alias in node.names:
                if alias.name == "*" and is_ours(module) and has(module):
                    for name in vars(__import__(module, fromlist=["*"])).get("__all__", _all_of(module)):
                        self._bind(name, f"{module}.{name}", whole=True)
                else:
                    self._bind(alias.asname or alias.name, f"{module}.{alias.name}", whole=True)

    def _bind(self, name: str, path: str, *, whole: bool) -> None:
        if is_ours(path):
            self._known.setdefault(name, set()).add(Value(PATH, path if whole else "sailpoint"))
        else:
            self.foreign.add(name)

    def _assign(self, target: ast.AST, value: ast.AST | None) -> None:
        values = self.values(value)
        if values and isinstance(target, ast.Name | ast.Attribute):
            self._known.setdefault(ast.unparse(target), set()).update(values)


def _all_of(module: str) -> list[str]:
    names: list[str] = getattr(__import__(module, fromlist=["*"]), "__all__", [])
    return names


def _member(value: Value, name: str) -> Value:
    return Value(PATH, f"{value.name}.{name}")


def _assigned(node: ast.AST) -> Iterator[tuple[ast.AST, ast.AST | None]]:
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
