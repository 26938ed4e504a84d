# Generated from schema/.
"""An attribute of a provisioning policy."""

__all__ = ["FieldDetailsDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model

    class FieldDetailsDto(Model):
        """An attribute of a provisioning policy."""

        name: str | None
        """The attribute's name."""
        transform: dict[str, Any] | None
        """The transform that computes the value."""
        attributes: dict[str, Any] | None
        """Settings of the attribute."""
        is_required: bool | None
        """True if a value is required.

        Read-only: it is left out of requests.
        """
        type: str | None
        """Type of the value.

        Known values: string, int, long, date, boolean, secret.
        """
        is_multi_valued: bool | None
        """True if there may be several values."""
        def __init__(
            self,
            *,
            name: str | None = ...,
            transform: Mapping[str, Any] | None = ...,
            attributes: Mapping[str, Any] | None = ...,
            is_required: bool | None = ...,
            type: Literal["string", "int", "long", "date", "boolean", "secret"] | None = ...,
            is_multi_valued: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FieldDetailsDto = model("beta", "FieldDetailsDto")
