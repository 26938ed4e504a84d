# Generated from schema/.
"""Multi host integrations owner."""

__all__ = ["MultiHostIntegrationsOwner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class MultiHostIntegrationsOwner(Model):
        """Multi host integrations owner."""

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
else:
    from sailpoint._core import model

    MultiHostIntegrationsOwner = model("v2024", "MultiHostIntegrationsOwner")
