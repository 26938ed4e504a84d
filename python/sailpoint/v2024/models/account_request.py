# Generated from schema/.
"""Account request."""

__all__ = ["AccountRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.account_request_result import AccountRequestResult
    from sailpoint.v2024.models.account_source import AccountSource
    from sailpoint.v2024.models.attribute_request import AttributeRequest

    class AccountRequest(Model):
        """Account request."""

        account_id: str | None
        attribute_requests: list[AttributeRequest] | None
        op: str | None
        provisioning_target: AccountSource | None
        result: AccountRequestResult | None
        source: AccountSource | None
        def __init__(
            self,
            *,
            account_id: str | None = ...,
            attribute_requests: Sequence[AttributeRequest | Mapping[str, Any]] | None = ...,
            op: str | None = ...,
            provisioning_target: AccountSource | Mapping[str, Any] | None = ...,
            result: AccountRequestResult | Mapping[str, Any] | None = ...,
            source: AccountSource | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountRequest = model("v2024", "AccountRequest")
