"""Differences between two states of a model, as JSON Patch operations."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar
from weakref import ref

from sailpoint._containers import ModelList
from sailpoint._core import Model, dump_python
from sailpoint._patch import Difference
from sailpoint._review import review
from sailpoint._siblings import sibling
from sailpoint.exceptions import ApiValueError, ValidationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sailpoint._review import Change

__all__ = ["Changes", "Patch", "patch"]

_T = TypeVar("_T")

# Members that one request must not change together, and the one that is changed last.
_LAST = "identityAttributeConfig"
_APART = {"authoritativeSource", _LAST}


class Patch(ModelList["_T"]):
    """The operations of a difference; `str()` and notebooks show names of attributes, old and new values."""

    __slots__ = ("_before",)

    _before: dict[str, Any]
    """The document that the operations apply to."""

    def changes(self) -> list[Change]:
        """The changes to single values, for a review."""
        return review(self.to_dict(), getattr(self, "_before", None))

    def requests(self) -> list[Patch[_T]]:
        """The operations as one list for each request, in this order; empty if there are no operations.

        The service rejects a change of both `authoritativeSource` and `identityAttributeConfig`. The source
        comes first, with everything else, because the mappings may need it.
        """
        changed = [_members(each) for each in self.to_dict()]
        together = any(len(members & _APART) > 1 for members in changed)
        if together or not set().union(*changed) >= _APART:
            return [self] if self else []
        pairs = list(zip(self, changed, strict=True))
        parts = [[operation for operation, members in pairs if (_LAST in members) is last] for last in (False, True)]
        return [self._part(operations) for operations in parts]

    def _part(self, operations: list[_T]) -> Patch[_T]:
        part = Patch(operations)
        if hasattr(self, "_before"):
            part._before = self._before
        return part

    def __str__(self) -> str:
        lines = [*map(str, self.changes())]
        if len(self.requests()) > 1:
            lines.append(
                "The service rejects a change of both source and mappings in one request: send each of requests()."
            )
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        from sailpoint._html import of_rows

        changes = [each._asdict() for each in self.changes()]
        return of_rows(f"{len(changes)} change{'' if len(changes) == 1 else 's'}", changes, len(changes))


def patch(
    cls: type[_T],
    before: Model | Mapping[str, Any],
    after: Model | Mapping[str, Any],
    model: type[Model] | None = None,
) -> Patch[_T]:
    """The operations that turn `before` into `after`; members of the model that the server owns are not changed."""
    models = (type(given) for given in (before, after) if isinstance(given, Model))
    model = model or next(models, None) or sibling(cls, "IdentityProfile")
    owned = {field.alias for field in model.model_fields.values() if not field.patchable}
    known = _without(owned, _content(before))
    mapping = sibling(cls, "IdentityAttributeTransform")
    found = Difference(
        mapping.model_fields["identity_attribute_name"].alias, partial(_can_hold, sibling(cls, "JsonPatchOperation"))
    )
    found.compare(known, _without(owned, _content(after)))
    made = Patch(_operation(cls, change) for change in found.operations)
    made._before = known
    return made


def _members(operation: dict[str, Any]) -> set[str]:
    """The members of the document that an operation reads or writes."""
    pointers = (operation.get(name) for name in ("path", "from"))
    return {pointer.split("/")[1] for pointer in pointers if isinstance(pointer, str) and "/" in pointer}


def _operation(cls: type[_T], change: dict[str, Any]) -> _T:
    """A change as an instance of the given operation class."""
    kind: Any = cls
    try:
        made: _T = kind.from_dict(change)
    except ValidationError:
        # The value holds a member that this version does not know; the service may accept it.
        made = kind.model_construct(**change)
    return made


class Changes(Generic[_T]):
    """Context manager that records a model before and after a `with` block."""

    # Keyed by the id of the model, so that copies and pickles of the model are unaffected. An entry holds a weak
    # reference, which removes the entry when the model is collected, and the content before and after the block.
    _last: ClassVar[dict[int, tuple[ref[Any], dict[str, Any], dict[str, Any] | None]]] = {}

    def __init__(self, model: _T) -> None:
        self._model: Any = model
        self._before: dict[str, Any] = {}

    @classmethod
    def of(cls, model: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        """The content of a model before its last block, and after it (or now, inside the block).

        Raises:
            ApiValueError: There was no such block.
        """
        if id(model) not in cls._last:
            raise ApiValueError("no changes were tracked: make the changes inside `with profile.track():`")
        _, before, after = cls._last[id(model)]
        return before, _content(model) if after is None else after

    def __enter__(self) -> _T:
        self._before = _content(self._model)
        self._note(None)
        entered: _T = self._model
        return entered

    def __exit__(self, *_: object) -> None:
        self._note(_content(self._model))

    def _note(self, after: dict[str, Any] | None) -> None:
        key = id(self._model)
        self._last[key] = ref(self._model, lambda _: Changes._last.pop(key, None)), self._before, after


def _can_hold(cls: Any, value: Any) -> bool:
    """True if the specification allows the value in an operation; a fraction, for example, only inside an object."""
    try:
        cls(op="add", path="", value=value)
    except ValidationError:
        return False
    return True


def _content(given: Model | Mapping[str, Any]) -> dict[str, Any]:
    """A JSON copy of a model or mapping."""
    if isinstance(given, Model):
        return given.to_dict()
    content: dict[str, Any] = dump_python(given, mode="json", by_alias=True, exclude_unset=True)
    return content


def _without(names: set[str], members: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in members.items() if name not in names}
