# Generated from schema/.
"""Requested item status sod violation context."""

__all__ = ["RequestedItemStatusSodViolationContext"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.sod_violation_check_result import SodViolationCheckResult

    class RequestedItemStatusSodViolationContext(Model):
        """Requested item status sod violation context."""

        state: str | None
        """Known values: SUCCESS, ERROR."""
        uuid: str | None
        violation_check_result: SodViolationCheckResult | None
        def __init__(
            self,
            *,
            state: Literal["SUCCESS", "ERROR"] | None = ...,
            uuid: str | None = ...,
            violation_check_result: SodViolationCheckResult | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RequestedItemStatusSodViolationContext = model("v2025", "RequestedItemStatusSodViolationContext")
