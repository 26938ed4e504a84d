# Generated from schema/.
"""Access request admin item status cancelled request details."""

__all__ = ["AccessRequestAdminItemStatusCancelledRequestDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.owner_dto import OwnerDto

    class AccessRequestAdminItemStatusCancelledRequestDetails(Model):
        """Access request admin item status cancelled request details."""

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

    AccessRequestAdminItemStatusCancelledRequestDetails = model("beta", "AccessRequestAdminItemStatusCancelledRequestDetails")
