# Generated from schema/.
"""Bulk workgroup members request inner."""

__all__ = ["BulkWorkgroupMembersRequestInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal

    from sailpoint._core import Model

    class BulkWorkgroupMembersRequestInner(Model):
        """Bulk workgroup members request inner."""

        type: str | None
        """Known values: IDENTITY."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["IDENTITY"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
        @classmethod
        def from_json(cls, json_str: str | bytes | bytearray) -> Any:
            """Read one from a JSON object, or a list from a JSON array.

            The text decides, which no type can follow: annotate what you expect, `BulkWorkgroupMembersRequestInner`
            or `list[BulkWorkgroupMembersRequestInner]`, to have the rest checked.

            Raises:
                JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
                ValidationError: it does not fit the model.
            """
else:
    from sailpoint._core import model

    BulkWorkgroupMembersRequestInner = model("beta", "BulkWorkgroupMembersRequestInner")
