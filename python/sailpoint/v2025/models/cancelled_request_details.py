# Generated from schema/.
"""Cancelled request details."""

__all__ = ["CancelledRequestDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.owner_dto import OwnerDto

    class CancelledRequestDetails(Model):
        """Cancelled request details."""

        comment: str | None
        owner: OwnerDto | None
        modified: datetime | str | None
        def __init__(
            self,
            *,
            comment: str | None = ...,
            owner: OwnerDto | Mapping[str, Any] | None = ...,
            modified: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CancelledRequestDetails = model("v2025", "CancelledRequestDetails")
