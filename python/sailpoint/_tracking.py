"""Mixins that express changes to models as JSON Patch: of `JsonPatchOperation`, and of models that can be patched."""

from __future__ import annotations

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractContextManager
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation

__all__ = ["Differences", "Tracked"]


class Differences:
    """Mixin of `JsonPatchOperation`."""

    __slots__ = ()

    @classmethod
    def diff(cls, before: Model | Mapping[str, Any], after: Model | Mapping[str, Any]) -> list[Self]:
        """The operations that turn `before` into `after`; members that `after` lacks are removed.

        Mappings are matched by their identity attribute. A `test` operation first checks that a mapping or a list is
        still the same as in `before`: if another client has changed it meanwhile, the service refuses the whole patch.
        Members that the server owns are left alone: id, created, modified, identityCount and identityRefreshRequired.

        Args:
            before: A model, or a dictionary with wire names, which is read as an identity profile.
            after: Likewise.
        """
        from sailpoint._changes import difference, operation
        from sailpoint._containers import ModelList

        return ModelList(operation(cls, change) for change in difference(before, after))


class Tracked:
    """Mixin of models that can be patched."""

    __slots__ = ()

    def track(self) -> AbstractContextManager[Self]:
        """Record the changes made in a `with` block, for `json_patch()`."""
        from sailpoint._changes import Changes

        return Changes(self)

    def json_patch(self) -> list[JsonPatchOperation]:
        """The operations for the changes made in the last block `with profile.track():`; inside it, those made so far.

        If another client has changed, moved or removed one of the same mappings meanwhile, sending the operations
        raises BadRequestException and changes nothing. The service refuses to change `authoritative_source` and
        `identity_attribute_config` in one request.

        Raises:
            ApiValueError: No changes of this object were tracked.
        """
        from sailpoint._changes import Changes
        from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation

        return JsonPatchOperation.diff(*Changes.of(self))
