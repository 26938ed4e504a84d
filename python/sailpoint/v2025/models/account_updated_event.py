# Generated from schema/.
"""Account updated event."""

__all__ = ["AccountUpdatedEvent"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccountUpdatedEvent(Model):
        """Account updated event."""

        type: str
        """Known values: ACCOUNT_UPDATED_V2."""
        cause: str
        """Known values: AGGREGATION, PROVISIONING, PASSWORD_CHANGE."""
        def __init__(
            self,
            *,
            type: Literal["ACCOUNT_UPDATED_V2"],
            cause: Literal["AGGREGATION", "PROVISIONING", "PASSWORD_CHANGE"],
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountUpdatedEvent = model("v2025", "AccountUpdatedEvent")
