# Generated from schema/.
"""Provisioning completed account requests inner."""

__all__ = ["ProvisioningCompletedAccountRequestsInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.provisioning_completed_account_requests_inner_attribute_requests_inner import ProvisioningCompletedAccountRequestsInnerAttributeRequestsInner
    from sailpoint.v2024.models.provisioning_completed_account_requests_inner_source import ProvisioningCompletedAccountRequestsInnerSource

    class ProvisioningCompletedAccountRequestsInner(Model):
        """Provisioning completed account requests inner."""

        source: ProvisioningCompletedAccountRequestsInnerSource
        account_id: str | None
        account_operation: str
        provisioning_result: str
        """Known values: SUCCESS, PENDING, FAILED."""
        provisioning_target: str
        ticket_id: str | None
        attribute_requests: list[ProvisioningCompletedAccountRequestsInnerAttributeRequestsInner] | None
        def __init__(
            self,
            *,
            source: ProvisioningCompletedAccountRequestsInnerSource | Mapping[str, Any],
            account_operation: str,
            provisioning_result: Literal["SUCCESS", "PENDING", "FAILED"],
            provisioning_target: str,
            account_id: str | None = ...,
            ticket_id: str | None = ...,
            attribute_requests: Sequence[ProvisioningCompletedAccountRequestsInnerAttributeRequestsInner | Mapping[str, Any]]
            | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ProvisioningCompletedAccountRequestsInner = model("v2024", "ProvisioningCompletedAccountRequestsInner")
