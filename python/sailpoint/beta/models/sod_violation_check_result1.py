# Generated from schema/.
"""Sod violation check result1."""

__all__ = ["SodViolationCheckResult1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.error_message_dto import ErrorMessageDto
    from sailpoint.beta.models.sod_policy_dto1 import SodPolicyDto1
    from sailpoint.beta.models.sod_violation_context1 import SodViolationContext1

    class SodViolationCheckResult1(Model):
        """Sod violation check result1."""

        message: ErrorMessageDto | None
        client_metadata: dict[str, str] | None
        violation_contexts: list[SodViolationContext1] | None
        violated_policies: list[SodPolicyDto1] | None
        def __init__(
            self,
            *,
            message: ErrorMessageDto | Mapping[str, Any] | None = ...,
            client_metadata: Mapping[str, str] | None = ...,
            violation_contexts: Sequence[SodViolationContext1 | Mapping[str, Any]] | None = ...,
            violated_policies: Sequence[SodPolicyDto1 | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SodViolationCheckResult1 = model("beta", "SodViolationCheckResult1")
