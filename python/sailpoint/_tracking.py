"""Mixins that express changes to models as JSON Patch: of `JsonPatchOperation`, and of models that can be patched."""

from __future__ import annotations

from sailpoint._siblings import sibling

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractContextManager
    from typing import Any, Generic, TypeVar

    from typing_extensions import Self

    from sailpoint._changes import Patch
    from sailpoint._core import Model
    from sailpoint._review import Change

    _O = TypeVar("_O")  # JsonPatchOperation
else:
    from sailpoint._siblings import Generic

__all__ = ["Differences", "Tracked"]


class Differences:
    """Mixin of `JsonPatchOperation`."""

    __slots__ = ()

    @classmethod
    def diff(cls, before: Model | Mapping[str, Any], after: Model | Mapping[str, Any]) -> Patch[Self]:
        """The operations that turn `before` into `after`; members that `after` lacks are removed.

        Mappings are matched by their identity attribute. A `test` operation first checks that a mapping or a list is
        still the same as in `before`: if another client has changed it since, the service rejects the whole patch.
        Members that the server owns are not changed: id, created, modified, identityCount, identityRefreshRequired and
        hasTimeBasedAttr.

        `print()` and notebooks show the result with names of attributes, old and new values.

        Args:
            before: A model, or a dictionary with wire names, which is read as an identity profile.
            after: The same.
        """
        from sailpoint._changes import patch

        return patch(cls, before, after)

    def describe(self) -> str:
        """The change in words, for example `~ priority: ? -> 10`; the old value is not known to an operation."""
        return "\n".join(map(str, self._changes())) or f"= {self._wire()['path']} is unchanged"

    def _repr_html_(self) -> str:
        from sailpoint._html import of_rows

        changes = self._changes()
        return of_rows(type(self).__name__, (each._asdict() for each in changes), len(changes))

    def _changes(self) -> list[Change]:
        from sailpoint._review import review

        return review([self._wire()])

    def _wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = self.to_dict()  # type: ignore[attr-defined]  # the method of the model
        return wire


class Tracked(Generic["_O"]):
    """Mixin of models that can be patched."""

    __slots__ = ()

    def track(self) -> AbstractContextManager[Self]:
        """Record the changes made in a `with` block, for `json_patch()`."""
        from sailpoint._changes import Changes

        return Changes(self)

    def json_patch(self) -> Patch[_O]:
        """The operations for the changes made in the last block `with profile.track():`; inside it, those made so far.

        If another client has changed, moved or removed one of the same mappings in the meantime, sending the operations
        raises BadRequestException and changes nothing. The service rejects a change of both `authoritative_source` and
        `identity_attribute_config` in one request: in that case, send each of `json_patch().requests()`.

        Raises:
            ApiValueError: No changes of this object were tracked.
        """
        from sailpoint._changes import Changes, patch

        kind: Any = type(self)
        return patch(sibling(kind, "JsonPatchOperation"), *Changes.of(self), kind)
