# Generated from schema/.
"""Kba auth response."""

__all__ = ["KbaAuthResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v3.models.kba_auth_response_item import KbaAuthResponseItem

    class KbaAuthResponse(Model):
        """Kba auth response."""

        kba_auth_response_items: list[KbaAuthResponseItem] | None
        status: str | None
        """Known values: PENDING, SUCCESS, FAILED, LOCKOUT, NOT_ENOUGH_DATA."""
        def __init__(
            self,
            *,
            kba_auth_response_items: Sequence[KbaAuthResponseItem | Mapping[str, Any]] | None = ...,
            status: Literal["PENDING", "SUCCESS", "FAILED", "LOCKOUT", "NOT_ENOUGH_DATA"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    KbaAuthResponse = model("v3", "KbaAuthResponse")
