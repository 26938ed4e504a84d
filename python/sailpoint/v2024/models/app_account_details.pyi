# Written by `make stubs` from schema/; change it there.
"""App account details."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.app_account_details_source_account import AppAccountDetailsSourceAccount

__all__ = ["AppAccountDetails"]

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
