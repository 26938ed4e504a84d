# Generated from schema/.
"""Sod violation check result2."""

__all__ = ["SodViolationCheckResult2"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.error_message_dto import ErrorMessageDto
    from sailpoint.beta.models.sod_policy_dto1 import SodPolicyDto1
    from sailpoint.beta.models.sod_violation_context2 import SodViolationContext2

    class SodViolationCheckResult2(Model):
        """Sod violation check result2."""

        message: ErrorMessageDto | None
        client_metadata: dict[str, str] | None
        violation_contexts: list[SodViolationContext2] | None
        violated_policies: list[SodPolicyDto1] | None
        def __init__(
            self,
            *,
            message: ErrorMessageDto | Mapping[str, Any] | None = ...,
            client_metadata: Mapping[str, str] | None = ...,
            violation_contexts: Sequence[SodViolationContext2 | Mapping[str, Any]] | None = ...,
            violated_policies: Sequence[SodPolicyDto1 | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SodViolationCheckResult2 = model("beta", "SodViolationCheckResult2")
