# Generated from schema/.
"""Account status changed status change."""

__all__ = ["AccountStatusChangedStatusChange"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccountStatusChangedStatusChange(Model):
        """Account status changed status change."""

        previous_status: str | None
        """Known values: enabled, disabled, locked."""
        new_status: str | None
        """Known values: enabled, disabled, locked."""
        def __init__(
            self,
            *,
            previous_status: Literal["enabled", "disabled", "locked"] | None = ...,
            new_status: Literal["enabled", "disabled", "locked"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountStatusChangedStatusChange = model("beta", "AccountStatusChangedStatusChange")
