# Generated from schema/.
"""Trigger example output."""

__all__ = ["TriggerExampleOutput"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.access_request_dynamic_approver1 import AccessRequestDynamicApprover1
    from sailpoint.v2025.models.access_request_pre_approval1 import AccessRequestPreApproval1

    class TriggerExampleOutput(Model):
        """Trigger example output."""

        __match_args__ = ("actual_instance",)
        actual_instance: AccessRequestDynamicApprover1 | AccessRequestPreApproval1 | None
        def __init__(
            self,
            actual_instance: AccessRequestDynamicApprover1 | Mapping[str, Any] | AccessRequestPreApproval1 | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    TriggerExampleOutput = model("v2025", "TriggerExampleOutput")
