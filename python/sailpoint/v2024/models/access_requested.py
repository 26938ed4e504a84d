# Generated from schema/.
"""Access requested."""

__all__ = ["AccessRequested"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2024.models.access_requested_account import AccessRequestedAccount
    from sailpoint.v2024.models.access_requested_status_change import AccessRequestedStatusChange

    class AccessRequested(Model):
        """Access requested."""

        event_type: str | None
        identity_id: str | None
        date_time: str | None
        account: AccessRequestedAccount
        status_change: AccessRequestedStatusChange
        def __init__(
            self,
            *,
            account: AccessRequestedAccount | Mapping[str, Any],
            status_change: AccessRequestedStatusChange | Mapping[str, Any],
            event_type: str | None = ...,
            identity_id: str | None = ...,
            date_time: str | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    AccessRequested = model("v2024", "AccessRequested")
