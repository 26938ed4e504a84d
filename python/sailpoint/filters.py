"""Filters in Python: `F.name.sw("Eng") & (F.priority != 10)` is the text that `filters=` takes, escaped as it must be.

A filter built here is checked when it is used: what the operation does not support is refused before anything is sent.
"""

from __future__ import annotations

from datetime import datetime
from math import isfinite
from typing import TYPE_CHECKING, Any, final

from sailpoint.exceptions import ApiTypeError, ApiValueError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from typing_extensions import Self

    _Value: TypeAlias = str | int | float | bool | datetime

__all__ = ["F", "Field", "Filter"]

# How tightly the outermost operator of a filter binds.
_OR, _AND, _ONE = range(3)


@final
class Filter(str):
    """A filter: text that can be combined with `&` (and), `|` (or) and `~` (not).

    `Filter(text)` makes one of text that you wrote yourself, so that it can be combined and is checked too.
    """

    __slots__ = ("_binds",)
    _binds: int

    def __new__(cls, text: str, _binds: int = _OR) -> Self:
        """Take the text as it is; it is read when the filter is used."""
        made = super().__new__(cls, text)
        made._binds = _binds
        return made

    def __and__(self, other: Filter) -> Filter:
        """Both hold."""
        both: Filter = self._joined(other, "and", _AND)
        return both

    def __or__(self, other: Filter) -> Filter:
        """One of them holds."""
        either: Filter = self._joined(other, "or", _OR)
        return either

    def __invert__(self) -> Filter:
        """It does not hold."""
        return Filter(f"not {self._within(_ONE)}", _ONE)

    def __bool__(self) -> bool:
        """Refuse to be true or false, so that `and`, `or` and `not` do not drop a part.

        Raises:
            ApiTypeError: always.
        """
        raise ApiTypeError("a filter is neither true nor false: combine filters with &, | and ~, and use parentheses")

    def __reduce__(self) -> tuple[type[Filter], tuple[str, int]]:
        return Filter, (str(self), self._binds)

    def _joined(self, other: object, word: str, binds: int) -> Any:
        if not isinstance(other, Filter):
            return NotImplemented
        return Filter(f"{self._within(binds)} {word} {other._within(binds)}", binds)

    def _within(self, binds: int) -> str:
        return str(self) if self._binds >= binds else f"({self})"


@final
class Field:
    """A field of the grammar; comparing it gives a `Filter`. `F.owner.id` and `F["owner.id"]` are the same field."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Field:
        """A field below this one."""
        return _field(name, f"{self._name}.{name}")

    def eq(self, value: _Value) -> Filter:
        """It is equal to the value; the same as `==`."""
        return self._compared("eq", value)

    def ne(self, value: _Value) -> Filter:
        """It is not equal to the value; the same as `!=`."""
        return self._compared("ne", value)

    def gt(self, value: _Value) -> Filter:
        """It is greater; the same as `>`."""
        return self._compared("gt", value)

    def ge(self, value: _Value) -> Filter:
        """It is greater or equal; the same as `>=`."""
        return self._compared("ge", value)

    def lt(self, value: _Value) -> Filter:
        """It is less; the same as `<`."""
        return self._compared("lt", value)

    def le(self, value: _Value) -> Filter:
        """It is less or equal; the same as `<=`."""
        return self._compared("le", value)

    def sw(self, value: str) -> Filter:
        """It starts with the text."""
        return self._compared("sw", value)

    def co(self, value: str) -> Filter:
        """It contains the text."""
        return self._compared("co", value)

    def in_(self, values: Iterable[_Value]) -> Filter:
        """It is one of the values, of which there must be one at least."""
        return self._compared_with_all("in", values)

    def ca(self, values: Iterable[_Value]) -> Filter:
        """It contains all of the values, of which there must be one at least."""
        return self._compared_with_all("ca", values)

    def pr(self) -> Filter:
        """It is present."""
        return Filter(f"pr {self._name}", _ONE)

    def isnull(self) -> Filter:
        """It is absent or null."""
        return Filter(f"{self._name} isnull", _ONE)

    def __eq__(self, value: _Value) -> Filter:  # type: ignore[override]
        return self.eq(value)

    def __ne__(self, value: _Value) -> Filter:  # type: ignore[override]
        return self.ne(value)

    def __gt__(self, value: _Value) -> Filter:
        return self.gt(value)

    def __ge__(self, value: _Value) -> Filter:
        return self.ge(value)

    def __lt__(self, value: _Value) -> Filter:
        return self.lt(value)

    def __le__(self, value: _Value) -> Filter:
        return self.le(value)

    __hash__ = None  # type: ignore[assignment]

    def __bool__(self) -> bool:
        """Refuse to be true or false; raises ApiTypeError."""
        raise ApiTypeError(f"F.{self._name} is a field, not a filter: compare it, for example F.{self._name}.eq(1)")

    def __repr__(self) -> str:
        return f"F[{self._name!r}]"

    def _compared(self, operator: str, value: _Value) -> Filter:
        return Filter(f"{self._name} {operator} {_literal(value)}", _ONE)

    def _compared_with_all(self, operator: str, values: Iterable[_Value]) -> Filter:
        if isinstance(values, str):
            raise ApiTypeError(f"{operator} takes a list of values, not one text")
        literals = ", ".join(map(_literal, values))
        if not literals:
            raise ApiValueError(f"{operator} takes one value at least")
        return Filter(f"{self._name} {operator} ({literals})", _ONE)


@final
class _Fields:
    """Where filters begin: each attribute is a field, by the name that the service documents."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Field:
        """The field of this name."""
        return _field(name, name)

    def __getitem__(self, name: str) -> Field:
        """The field of this name, whatever the name is."""
        return Field(name)

    def __repr__(self) -> str:
        return "F"


def _field(attribute: str, name: str) -> Field:
    if attribute.startswith("_"):  # what Python and its tools ask every object for
        raise AttributeError(attribute)
    return Field(name)


def _literal(value: _Value) -> str:
    """A value as the grammar writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ApiValueError(f"{value} has no time zone: which moment it is cannot be told")
        value = value.isoformat()
    if isinstance(value, str):
        escaped = str.replace(value, "\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'
    given: object = value
    if not isinstance(given, int | float):
        raise ApiTypeError(f"a filter compares with text, numbers, booleans and datetimes, not {type(given).__name__}")
    if not isfinite(given):
        raise ApiValueError(f"a filter cannot hold {given}")
    return repr(given)


F = _Fields()
