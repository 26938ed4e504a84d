# Generated from schema/.
"""Sod violation context check completed2."""

__all__ = ["SodViolationContextCheckCompleted2"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.sod_violation_check_result2 import SodViolationCheckResult2

    class SodViolationContextCheckCompleted2(Model):
        """Sod violation context check completed2."""

        state: str | None
        """Known values: SUCCESS, ERROR."""
        uuid: str | None
        violation_check_result: SodViolationCheckResult2 | None
        def __init__(
            self,
            *,
            state: Literal["SUCCESS", "ERROR"] | None = ...,
            uuid: str | None = ...,
            violation_check_result: SodViolationCheckResult2 | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SodViolationContextCheckCompleted2 = model("beta", "SodViolationContextCheckCompleted2")
