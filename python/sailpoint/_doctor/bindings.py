"""The names of a script: which module, class or object of this package each of them stands for."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from sailpoint._doctor.names import has, is_ours
from sailpoint._doctor.results import MAKERS, PAGING, field_of, is_class, result_of
from sailpoint._doctor.targets import assigned, choices_of, is_empty, iterated, names_in, other_names
from sailpoint._doctor.values import LIST, OBJECT, PATH, Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["OBJECT", "PATH", "Bindings", "Value"]


class Bindings:
    """The names of a script. Scopes are not distinguished: a name may stand for several things."""

    def __init__(self, trees: Iterable[ast.AST]) -> None:
        self._known: dict[str, set[Value]] = {}
        self.foreign: set[str] = set()
        """Names that are imported from elsewhere."""
        self._uncertain: set[str] = set()
        nodes = [node for tree in trees for node in ast.walk(tree)]
        for node in nodes:
            self._import(node)
        # Twice, as a name may be bound to one that is bound below.
        for node in [*nodes, *nodes]:
            for target, value in assigned(node):
                self._assign(target, value)
            for target, value in iterated(node):
                self._assign(target, value, of_each=True)
        for node in [*nodes, *nodes]:
            self._doubt(node)

    def is_certain(self, node: ast.AST) -> bool:
        """True if the values of an expression are all that it may have."""
        choices = choices_of(node)
        if choices:
            return all(is_empty(each) or self._is_known(each) for each in choices)
        if isinstance(node, ast.Name | ast.Attribute) and ast.unparse(node) in self._uncertain:
            return False
        if isinstance(node, ast.Name):
            return node.id not in self.foreign
        if isinstance(node, ast.Attribute) and ast.unparse(node) in self._known:
            return True  # whatever its object is
        below = node.func if isinstance(node, ast.Call) else getattr(node, "value", None)
        return not isinstance(below, ast.AST) or self.is_certain(below)

    def values(self, node: ast.AST | None) -> set[Value]:
        """The values that an expression may have."""
        if isinstance(node, ast.Name):
            return self._known.get(node.id, set())
        if isinstance(node, ast.Attribute):
            return self._of_attribute(node, self.values(node.value))
        if isinstance(node, ast.Subscript):
            return self._each(node.value) if not isinstance(node.slice, ast.Slice) else self.values(node.value)
        if isinstance(node, ast.Call):
            return set(self._of_call(node))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.isidentifier():
            return self._known.get(node.value, set())  # an annotation
        return {value for each in choices_of(node) for value in self.values(each)}

    def _of_attribute(self, node: ast.Attribute, owners: set[Value]) -> set[Value]:
        known = self._known.get(ast.unparse(node), set()) if isinstance(node.value, ast.Name) else set()
        for value in owners:
            known = known | ({_member(value, node.attr)} if value.kind == PATH else field_of(value, node.attr))
        return known

    def _each(self, node: ast.AST | None) -> set[Value]:
        """The values of the items of an expression's lists."""
        return {Value(OBJECT, value.name) for value in self.values(node) if value.kind == LIST}

    def _of_call(self, node: ast.Call) -> Iterator[Value]:
        function = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        texts = [each.value if isinstance(each, ast.Constant) else None for each in node.args]
        if function in {"import_module", "__import__"} and texts and isinstance(texts[0], str):
            name = texts[0] if function == "import_module" else texts[0].partition(".")[0]
            yield Value(PATH, name)
        elif function == "getattr" and len(texts) > 1 and isinstance(texts[1], str):
            yield from (_member(value, texts[1]) for value in self.values(node.args[0]) if value.kind == PATH)
        else:
            yield from self._result(node, function)

    def _result(self, node: ast.Call, function: str) -> Iterator[Value]:
        """The results of a constructor or a method. Each expression in it is looked at once: chains may be long."""
        method = node.args[0] if function in PAGING and node.args else node.func
        if not isinstance(method, ast.Attribute):
            called = self.values(method)
        else:
            owners = self.values(method.value)
            called = self._of_attribute(method, owners) if method is node.func else set()
            for value in owners:
                yield from result_of(value, method.attr)
        for value in called:
            if value.kind == PATH and is_class(value.name):
                yield Value(OBJECT, value.name)
            elif value.kind == PATH and function in MAKERS and is_class(value.name.rpartition(".")[0]):
                yield Value(OBJECT, value.name.rpartition(".")[0])

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

    def _assign(self, target: ast.AST, value: ast.AST | None, *, of_each: bool = False) -> None:
        values = self._each(value) if of_each else self.values(value)
        if values and isinstance(target, ast.Name | ast.Attribute):
            self._known.setdefault(ast.unparse(target), set()).update(values)

    def _doubt(self, node: ast.AST) -> None:
        """Note the names that a node binds to something that is not known."""
        for target, value in assigned(node):
            is_known = is_empty(value) or self._is_known(value)
            if not isinstance(target, ast.Name | ast.Attribute) or not is_known:
                self._uncertain.update(names_in(target))
        for target, value in iterated(node):
            if not isinstance(target, ast.Name) or not self._each(value):
                self._uncertain.update(names_in(target))
        self._uncertain.update(other_names(node))

    def _is_known(self, node: ast.AST | None) -> bool:
        return node is not None and bool(self.values(node)) and self.is_certain(node)


def _all_of(module: str) -> list[str]:
    names: list[str] = getattr(__import__(module, fromlist=["*"]), "__all__", [])
    return names


def _member(value: Value, name: str) -> Value:
    return Value(PATH, f"{value.name}.{name}")
