# Generated from schema/.
"""Reviewer."""

__all__ = ["Reviewer"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from sailpoint._core import Model

    class Reviewer(Model):
        """Reviewer."""

        id: str | None
        name: str | None
        email: str | None
        type: str | None
        """Known values: IDENTITY, GOVERNANCE_GROUP."""
        created: datetime | str | None
        modified: datetime | str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            email: str | None = ...,
            type: Literal["IDENTITY", "GOVERNANCE_GROUP"] | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Reviewer = model("v3", "Reviewer")
