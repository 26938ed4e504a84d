# Generated from schema/.
"""Accounts selection request."""

__all__ = ["AccountsSelectionRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.access_request_item import AccessRequestItem
    from sailpoint.v2024.models.access_request_type import AccessRequestType

    class AccountsSelectionRequest(Model):
        """Accounts selection request."""

        requested_for: list[str]
        request_type: str | None
        requested_items: list[AccessRequestItem]
        client_metadata: dict[str, str] | None
        def __init__(
            self,
            *,
            requested_for: list[str] | tuple[str, ...],
            requested_items: Sequence[AccessRequestItem | Mapping[str, Any]],
            request_type: AccessRequestType | Literal["GRANT_ACCESS", "REVOKE_ACCESS", "MODIFY_ACCESS"] | None = ...,
            client_metadata: Mapping[str, str] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountsSelectionRequest = model("v2024", "AccountsSelectionRequest")
