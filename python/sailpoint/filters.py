"""Filter expressions in Python: `F.name.sw("Eng") & (F.priority != 10)` is the escaped text for `filters=`.

A filter is checked when it is used: one that the operation does not support is rejected before anything is sent.
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

# Binding strength of a filter's outermost operator.
_OR, _AND, _ONE = range(3)


@final
class Filter(str):
    """A filter: a string that can be combined with `&` (and), `|` (or) and `~` (not).

    `Filter(text)` makes a filter from your own text, which can then be combined, and is checked too.
    """

    __slots__ = ("_binds",)
    _binds: int

    def __new__(cls, text: str, _binds: int = _OR) -> Self:
        """Take the text unchanged; it is parsed when the filter is used."""
        made = super().__new__(cls, text)
        made._binds = _binds
        return made

    def __and__(self, other: Filter) -> Filter:
        """True if both filters hold."""
        both: Filter = self._joined(other, "and", _AND)
        return both

    def __or__(self, other: Filter) -> Filter:
        """True if at least one of the filters holds."""
        either: Filter = self._joined(other, "or", _OR)
        return either

    def __invert__(self) -> Filter:
        """True if this filter does not hold."""
        return Filter(f"not {self._within(_ONE)}", _ONE)

    def __bool__(self) -> bool:
        """Reject a use as a truth value, so that `and`, `or` and `not` do not drop a part.

        Raises:
            ApiTypeError: Always.
        """
        raise ApiTypeError("a filter has no truth value: combine filters with &, | and ~, and use parentheses")

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
    """A field of a filter; comparing it returns a `Filter`. `F.owner.id` and `F["owner.id"]` are the same field."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Field:
        """A nested field."""
        return _field(name, f"{self._name}.{name}")

    def eq(self, value: _Value) -> Filter:
        """Equal to the value; same as `==`."""
        return self._compared("eq", value)

    def ne(self, value: _Value) -> Filter:
        """Not equal to the value; same as `!=`."""
        return self._compared("ne", value)

    def gt(self, value: _Value) -> Filter:
        """Greater than the value; same as `>`."""
        return self._compared("gt", value)

    def ge(self, value: _Value) -> Filter:
        """Greater than or equal to the value; same as `>=`."""
        return self._compared("ge", value)

    def lt(self, value: _Value) -> Filter:
        """Less than the value; same as `<`."""
        return self._compared("lt", value)

    def le(self, value: _Value) -> Filter:
        """Less than or equal to the value; same as `<=`."""
        return self._compared("le", value)

    def sw(self, value: str) -> Filter:
        """Starts with the text."""
        return self._compared("sw", value)

    def co(self, value: str) -> Filter:
        """Contains the text."""
        return self._compared("co", value)

    def in_(self, values: Iterable[_Value]) -> Filter:
        """Equal to one of the values, of which there must be at least one."""
        return self._compared_with_all("in", values)

    def ca(self, values: Iterable[_Value]) -> Filter:
        """Contains all of the values, of which there must be at least one."""
        return self._compared_with_all("ca", values)

    def pr(self) -> Filter:
        """Present."""
        return Filter(f"pr {self._name}", _ONE)

    def isnull(self) -> Filter:
        """Absent or null."""
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
        """Reject a use as a truth value; raises ApiTypeError."""
        raise ApiTypeError(f"F.{self._name} is a field, not a filter: compare it, for example F.{self._name}.eq(1)")

    def __repr__(self) -> str:
        return f"F[{self._name!r}]"

    def _compared(self, operator: str, value: _Value) -> Filter:
        return Filter(f"{self._name} {operator} {_literal(value)}", _ONE)

    def _compared_with_all(self, operator: str, values: Iterable[_Value]) -> Filter:
        if isinstance(values, str):
            raise ApiTypeError(f"{operator} takes a list of values, not a single string")
        literals = ", ".join(map(_literal, values))
        if not literals:
            raise ApiValueError(f"{operator} takes at least one value")
        return Filter(f"{self._name} {operator} ({literals})", _ONE)


@final
class _Fields:
    """The object `F`, whose attributes are the fields by their documented names."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Field:
        """The field with this name."""
        return _field(name, name)

    def __getitem__(self, name: str) -> Field:
        """The field with this name, which need not be a Python identifier."""
        return Field(name)

    def __repr__(self) -> str:
        return "F"


def _field(attribute: str, name: str) -> Field:
    if attribute.startswith("_"):  # Python and its tools look up such names on every object
        raise AttributeError(attribute)
    return Field(name)


def _literal(value: _Value) -> str:
    """A value in the notation of filters."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ApiValueError(f"{value} has no time zone, so it does not identify a moment: set tzinfo")
        value = value.isoformat()
    if isinstance(value, str):
        escaped = str.replace(value, "\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'
    given: object = value
    if not isinstance(given, int | float):
        raise ApiTypeError(f"a filter compares strings, numbers, booleans and datetimes, not {type(given).__name__}")
    if not isfinite(given):
        raise ApiValueError(f"a filter cannot contain {given}")
    return repr(given)


F = _Fields()
