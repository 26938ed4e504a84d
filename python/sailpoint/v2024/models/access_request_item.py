# Generated from schema/.
"""An item of an access request."""

__all__ = ["AccessRequestItem"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Literal

    from sailpoint._core import Model

    class AccessRequestItem(Model):
        """An item of an access request."""

        type: str
        """Kind of access.

        Known values: ACCESS_PROFILE, ROLE, ENTITLEMENT.
        """
        id: str
        """Id of the access."""
        comment: str | None
        """Comment of the requester."""
        client_metadata: dict[str, str] | None
        """Values of the caller, which the service keeps with the item."""
        start_date: datetime | str | None
        """Time at which the access begins."""
        remove_date: datetime | str | None
        """Time at which the access ends."""
        assignment_id: str | None
        """Id of the assignment to revoke."""
        native_identity: str | None
        """Identifier of the account on its source."""
        def __init__(
            self,
            *,
            type: Literal["ACCESS_PROFILE", "ROLE", "ENTITLEMENT"],
            id: str,
            comment: str | None = ...,
            client_metadata: Mapping[str, str] | None = ...,
            start_date: datetime | str | None = ...,
            remove_date: datetime | str | None = ...,
            assignment_id: str | None = ...,
            native_identity: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessRequestItem = model("v2024", "AccessRequestItem")
