# Generated from schema/.
"""Account deleted event."""

__all__ = ["AccountDeletedEvent"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccountDeletedEvent(Model):
        """Account deleted event."""

        type: str
        """Known values: ACCOUNT_DELETED_V2."""
        cause: str
        """Known values: AGGREGATION, PROVISIONING."""
        def __init__(
            self,
            *,
            type: Literal["ACCOUNT_DELETED_V2"],
            cause: Literal["AGGREGATION", "PROVISIONING"],
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountDeletedEvent = model("v2025", "AccountDeletedEvent")
