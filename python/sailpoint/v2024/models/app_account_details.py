# Generated from schema/.
"""App account details."""

__all__ = ["AppAccountDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.app_account_details_source_account import AppAccountDetailsSourceAccount

    class AppAccountDetails(Model):
        """App account details."""

        app_id: str | None
        app_display_name: str | None
        source_account: AppAccountDetailsSourceAccount | None
        def __init__(
            self,
            *,
            app_id: str | None = ...,
            app_display_name: str | None = ...,
            source_account: AppAccountDetailsSourceAccount | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AppAccountDetails = model("v2024", "AppAccountDetails")
