# Generated from schema/.
"""Attribute value DTO."""

__all__ = ["AttributeValueDTO"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v2025.models.json_patch_operation import JsonPatchOperation

    class AttributeValueDTO(Tracked[JsonPatchOperation], Model):
        """Attribute value DTO."""

        value: str | None
        name: str | None
        status: str | None
        def __init__(
            self,
            *,
            value: str | None = ...,
            name: str | None = ...,
            status: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AttributeValueDTO = model("v2025", "AttributeValueDTO")
