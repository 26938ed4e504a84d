# Generated from schema/.
"""The current and the previewed value of an identity attribute."""

__all__ = ["IdentityAttributePreview"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.error_message_dto import ErrorMessageDto

    class IdentityAttributePreview(Model):
        """The current and the previewed value of an identity attribute."""

        name: str | None
        """The identity attribute."""
        value: str | None
        """The value from the previewed mappings."""
        previous_value: str | None
        """The current value."""
        error_messages: list[ErrorMessageDto] | None
        """The reasons why the value could not be computed; null if it was computed."""
        def __init__(
            self,
            *,
            name: str | None = ...,
            value: str | None = ...,
            previous_value: str | None = ...,
            error_messages: Sequence[ErrorMessageDto | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityAttributePreview = model("v2025", "IdentityAttributePreview")
