"""Changes to models as JSON Patch: what `JsonPatchOperation` and the models that it changes can do besides."""

from __future__ import annotations

TYPE_CHECKING = False  # `typing` is worth more time than the rest of the import
if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractContextManager
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation

__all__ = ["Differences", "Tracked"]


class Differences:
    """What a `JsonPatchOperation` can do besides."""

    __slots__ = ()

    @classmethod
    def diff(cls, before: Model | Mapping[str, Any], after: Model | Mapping[str, Any]) -> list[Self]:
        """The changes that make `after` of `before`, and no others; what `after` lacks is removed.

        Mappings are matched by their identity attribute. A `test` proves first that a mapping or a list is still as it
        was in `before`: where somebody else has changed it meanwhile, the service refuses the whole patch. What the
        server owns is left alone: id, created, modified, the number of identities, and whether a refresh is required.

        Args:
            before: A model, or a mapping with wire names, which is taken for an identity profile.
            after: The same.
        """
        from sailpoint._changes import difference, operation
        from sailpoint._containers import ModelList

        return ModelList(operation(cls, change) for change in difference(before, after))


class Tracked:
    """What a model can do besides of which a patch can be sent."""

    __slots__ = ()

    def track(self) -> AbstractContextManager[Self]:
        """Note what a `with` block changes, for `json_patch()`."""
        from sailpoint._changes import Changes

        return Changes(self)

    def json_patch(self) -> list[JsonPatchOperation]:
        """The operations for what the last block `with profile.track():` changed; in it, for what it changed so far.

        Where somebody else has changed, moved or removed one of the same mappings meanwhile, sending them raises
        BadRequestException and changes nothing. The service refuses to change `authoritative_source` and
        `identity_attribute_config` in one request.

        Raises:
            ApiValueError: no changes of this object were tracked.
        """
        from sailpoint._changes import Changes
        from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation

        return JsonPatchOperation.diff(*Changes.of(self))
