# Generated from schema/.
"""Sod violation check result."""

__all__ = ["SodViolationCheckResult"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.error_message_dto import ErrorMessageDto
    from sailpoint.v2024.models.sod_policy_dto1 import SodPolicyDto1
    from sailpoint.v2024.models.sod_violation_context import SodViolationContext

    class SodViolationCheckResult(Model):
        """Sod violation check result."""

        message: ErrorMessageDto | None
        client_metadata: dict[str, str] | None
        violation_contexts: list[SodViolationContext] | None
        violated_policies: list[SodPolicyDto1] | None
        def __init__(
            self,
            *,
            message: ErrorMessageDto | Mapping[str, Any] | None = ...,
            client_metadata: Mapping[str, str] | None = ...,
            violation_contexts: Sequence[SodViolationContext | Mapping[str, Any]] | None = ...,
            violated_policies: Sequence[SodPolicyDto1 | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SodViolationCheckResult = model("v2024", "SodViolationCheckResult")
