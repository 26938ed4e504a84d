# Generated from schema/.
"""Reference to the authoritative source of a profile."""

__all__ = ["IdentityProfileAllOfAuthoritativeSource"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class IdentityProfileAllOfAuthoritativeSource(Model):
        """Reference to the authoritative source of a profile."""

        type: str | None
        """Kind of object.

        Known values: SOURCE.
        """
        id: str | None
        """The source's id."""
        name: str | None
        """The source's name."""
        def __init__(
            self,
            *,
            type: Literal["SOURCE"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityProfileAllOfAuthoritativeSource = model("v2025", "IdentityProfileAllOfAuthoritativeSource")
