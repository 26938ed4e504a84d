# Generated from schema/.
"""Account created event."""

__all__ = ["AccountCreatedEvent"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccountCreatedEvent(Model):
        """Account created event."""

        type: str
        """Known values: ACCOUNT_CREATED_V2."""
        cause: str
        """Known values: AGGREGATION, PROVISIONING."""
        def __init__(
            self,
            *,
            type: Literal["ACCOUNT_CREATED_V2"],
            cause: Literal["AGGREGATION", "PROVISIONING"],
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountCreatedEvent = model("v2025", "AccountCreatedEvent")
