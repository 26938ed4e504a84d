# Generated from schema/.
"""Identity profile1 all of authoritative source."""

__all__ = ["IdentityProfile1AllOfAuthoritativeSource"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class IdentityProfile1AllOfAuthoritativeSource(Model):
        """Identity profile1 all of authoritative source."""

        type: str | None
        """Known values: SOURCE."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["SOURCE"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityProfile1AllOfAuthoritativeSource = model("beta", "IdentityProfile1AllOfAuthoritativeSource")
