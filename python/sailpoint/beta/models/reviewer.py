# Generated from schema/.
"""Reviewer."""

__all__ = ["Reviewer"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class Reviewer(Model):
        """Reviewer."""

        type: str
        """Known values: IDENTITY, GOVERNANCE_GROUP."""
        id: str
        name: str
        email: str | None
        def __init__(
            self,
            *,
            type: Literal["IDENTITY", "GOVERNANCE_GROUP"],
            id: str,
            name: str,
            email: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Reviewer = model("beta", "Reviewer")
