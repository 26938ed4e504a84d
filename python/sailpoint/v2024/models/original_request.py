# Generated from schema/.
"""Original request."""

__all__ = ["OriginalRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.account_source import AccountSource
    from sailpoint.v2024.models.attribute_request import AttributeRequest
    from sailpoint.v2024.models.result import Result

    class OriginalRequest(Model):
        """Original request."""

        account_id: str | None
        result: Result | None
        attribute_requests: list[AttributeRequest] | None
        op: str | None
        source: AccountSource | None
        def __init__(
            self,
            *,
            account_id: str | None = ...,
            result: Result | Mapping[str, Any] | None = ...,
            attribute_requests: Sequence[AttributeRequest | Mapping[str, Any]] | None = ...,
            op: str | None = ...,
            source: AccountSource | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    OriginalRequest = model("v2024", "OriginalRequest")
