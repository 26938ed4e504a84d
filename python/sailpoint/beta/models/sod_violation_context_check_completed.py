# Generated from schema/.
"""Sod violation context check completed."""

__all__ = ["SodViolationContextCheckCompleted"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.sod_violation_check_result1 import SodViolationCheckResult1

    class SodViolationContextCheckCompleted(Model):
        """Sod violation context check completed."""

        state: str | None
        """Known values: SUCCESS, ERROR."""
        uuid: str | None
        violation_check_result: SodViolationCheckResult1 | None
        def __init__(
            self,
            *,
            state: Literal["SUCCESS", "ERROR"] | None = ...,
            uuid: str | None = ...,
            violation_check_result: SodViolationCheckResult1 | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SodViolationContextCheckCompleted = model("beta", "SodViolationContextCheckCompleted")
