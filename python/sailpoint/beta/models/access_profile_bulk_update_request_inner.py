# Generated from schema/.
"""The change of one access profile."""

__all__ = ["AccessProfileBulkUpdateRequestInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from sailpoint._core import Model

    class AccessProfileBulkUpdateRequestInner(Model):
        """The change of one access profile."""

        id: str | None
        """The access profile's id."""
        requestable: bool | None
        """True if users can request it."""
        def __init__(
            self,
            *,
            id: str | None = ...,
            requestable: bool | None = ...,
        ) -> None: ...
        @classmethod
        def from_json(cls, json_str: str | bytes | bytearray) -> Any:
            """Read one from a JSON object, or a list from a JSON array.

            The text decides, which no type can follow: annotate what you expect,
            `AccessProfileBulkUpdateRequestInner` or `list[AccessProfileBulkUpdateRequestInner]`, to have the rest
            checked.

            Raises:
                JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
                ValidationError: it does not fit the model.
            """
else:
    from sailpoint._core import model

    AccessProfileBulkUpdateRequestInner = model("beta", "AccessProfileBulkUpdateRequestInner")
