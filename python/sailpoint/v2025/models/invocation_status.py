# Generated from schema/.
"""Invocation status."""

__all__ = ["InvocationStatus"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.complete_invocation_input import CompleteInvocationInput
    from sailpoint.v2025.models.invocation_status_type import InvocationStatusType
    from sailpoint.v2025.models.start_invocation_input import StartInvocationInput

    class InvocationStatus(Model):
        """Invocation status."""

        id: str
        trigger_id: str
        subscription_name: str
        subscription_id: str
        type: str
        created: datetime | str
        completed: datetime | str | None
        start_invocation_input: StartInvocationInput
        complete_invocation_input: CompleteInvocationInput | None
        def __init__(
            self,
            *,
            id: str,
            trigger_id: str,
            subscription_name: str,
            subscription_id: str,
            type: InvocationStatusType | Literal["TEST", "REAL_TIME"],
            created: datetime | str,
            start_invocation_input: StartInvocationInput | Mapping[str, Any],
            completed: datetime | str | None = ...,
            complete_invocation_input: CompleteInvocationInput | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    InvocationStatus = model("v2025", "InvocationStatus")
