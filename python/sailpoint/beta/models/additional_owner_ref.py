# Generated from schema/.
"""Additional owner ref."""

__all__ = ["AdditionalOwnerRef"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AdditionalOwnerRef(Model):
        """Additional owner ref."""

        type: str | None
        """Known values: IDENTITY, GOVERNANCE_GROUP."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["IDENTITY", "GOVERNANCE_GROUP"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AdditionalOwnerRef = model("beta", "AdditionalOwnerRef")
