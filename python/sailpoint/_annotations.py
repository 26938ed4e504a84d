"""The types of models' fields as Python objects, which are created when a program accesses them.

Creating them requires `typing` and the classes of other models, which most programs do not need.
"""

from __future__ import annotations

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import FieldInfo

__all__ = ["Annotations", "resolved"]


class Annotations(dict[str, "Any"]):
    """`__annotations__` of a model: the types by the names of the fields, filled in on first access.

    `typing` and `inspect` require a dict in the namespace of the class, and read it without asking for the attribute.
    """

    __slots__ = ("_fields",)

    _fields: dict[str, FieldInfo] | None

    def __init__(self, fields: dict[str, FieldInfo]) -> None:
        """Start without the types."""
        super().__init__()
        self._fields = fields

    def __get__(self, model: object, owner: type[Any] | None = None) -> Self:
        self._fill()
        return self

    def _fill(self) -> None:
        if self._fields is not None:
            found = {name: field.annotation for name, field in self._fields.items()}
            # Another thread may have filled them in first, and a program may have changed them since.
            if self._fields is not None:
                self.update(found)
                self._fields = None


def _filling(name: str) -> Callable[..., Any]:
    """A method of a dict that fills in the types first."""
    plain = getattr(dict, name)

    def method(self: Annotations, *arguments: Any) -> Any:
        self._fill()
        return plain(self, *arguments)

    method.__name__, method.__doc__ = name, plain.__doc__
    vars(method)["__wrapped__"] = plain  # `help` shows its signature
    return method


_READERS = (
    "__contains__",
    "__eq__",
    "__getitem__",
    "__iter__",
    "__len__",
    "__ne__",
    "__or__",
    "__repr__",
    "__reversed__",
)
for _name in (*_READERS, "__ror__", "copy", "get", "items", "keys", "values"):
    setattr(Annotations, _name, _filling(_name))


def resolved(annotation: str, package: str) -> Any:
    """The type that an annotation of the schema means, with the models of a version's package."""
    return eval(annotation, {"__builtins__": {}}, _Names(package))  # noqa: S307 - the text follows from the schema


class _Names(dict[str, "Any"]):
    """The names in annotations: all except those of models, and models when they are looked up."""

    def __init__(self, package: str) -> None:
        """Start without models."""
        from datetime import date, datetime
        from typing import Any, Literal

        super().__init__(Any=Any, Literal=Literal, date=date, datetime=datetime)
        self.update((kind.__name__, kind) for kind in (str, bool, int, float, bytes, dict, list))
        self.package = package

    def __missing__(self, name: str) -> Any:
        from importlib import import_module

        return getattr(import_module(f"sailpoint.{self.package}.models"), name)
