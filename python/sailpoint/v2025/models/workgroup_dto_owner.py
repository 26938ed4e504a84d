# Generated from schema/.
"""Workgroup dto owner."""

__all__ = ["WorkgroupDtoOwner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class WorkgroupDtoOwner(Model):
        """Workgroup dto owner."""

        type: str | None
        """Known values: IDENTITY."""
        id: str | None
        name: str | None
        display_name: str | None
        """Read-only: it is left out of requests."""
        email_address: str | None
        """Read-only: it is left out of requests."""
        def __init__(
            self,
            *,
            type: Literal["IDENTITY"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
            display_name: str | None = ...,
            email_address: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    WorkgroupDtoOwner = model("v2025", "WorkgroupDtoOwner")
