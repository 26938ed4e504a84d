# Generated from schema/.
"""Reference to the identity that is previewed."""

__all__ = ["IdentityPreviewResponseIdentity"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal

    from sailpoint._core import Model

    class IdentityPreviewResponseIdentity(Model):
        """Reference to the identity that is previewed."""

        type: str | None
        """Kind of object.

        Known values: IDENTITY.
        """
        id: str | None
        """The identity's id."""
        name: str | None
        """The identity's display name."""
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

            The text decides, which no type can follow: annotate what you expect, `IdentityPreviewResponseIdentity` or
            `list[IdentityPreviewResponseIdentity]`, to have the rest checked.

            Raises:
                JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
                ValidationError: it does not fit the model.
            """
else:
    from sailpoint._core import model

    IdentityPreviewResponseIdentity = model("v2024", "IdentityPreviewResponseIdentity")
