# Generated from schema/.
"""Search attribute config."""

__all__ = ["SearchAttributeConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v3.models.json_patch_operation import JsonPatchOperation

    class SearchAttributeConfig(Tracked[JsonPatchOperation], Model):
        """Search attribute config."""

        name: str | None
        display_name: str | None
        application_attributes: dict[str, Any] | None
        def __init__(
            self,
            *,
            name: str | None = ...,
            display_name: str | None = ...,
            application_attributes: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SearchAttributeConfig = model("v3", "SearchAttributeConfig")
