# Generated from schema/.
"""Source app bulk update request."""

__all__ = ["SourceAppBulkUpdateRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.json_patch_operation import JsonPatchOperation

    class SourceAppBulkUpdateRequest(Model):
        """Source app bulk update request."""

        app_ids: list[str]
        json_patch: list[JsonPatchOperation]
        def __init__(
            self,
            *,
            app_ids: list[str] | tuple[str, ...],
            json_patch: Sequence[JsonPatchOperation | Mapping[str, Any]],
        ) -> None: ...
else:
    from sailpoint._core import model

    SourceAppBulkUpdateRequest = model("v2025", "SourceAppBulkUpdateRequest")
