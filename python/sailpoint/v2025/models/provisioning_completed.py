# Generated from schema/.
"""Provisioning completed."""

__all__ = ["ProvisioningCompleted"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.provisioning_completed_account_requests_inner import ProvisioningCompletedAccountRequestsInner
    from sailpoint.v2025.models.provisioning_completed_recipient import ProvisioningCompletedRecipient
    from sailpoint.v2025.models.provisioning_completed_requester import ProvisioningCompletedRequester

    class ProvisioningCompleted(Model):
        """Provisioning completed."""

        tracking_number: str
        sources: str
        action: str | None
        errors: list[str] | None
        warnings: list[str] | None
        recipient: ProvisioningCompletedRecipient
        requester: ProvisioningCompletedRequester | None
        account_requests: list[ProvisioningCompletedAccountRequestsInner]
        def __init__(
            self,
            *,
            tracking_number: str,
            sources: str,
            recipient: ProvisioningCompletedRecipient | Mapping[str, Any],
            account_requests: Sequence[ProvisioningCompletedAccountRequestsInner | Mapping[str, Any]],
            action: str | None = ...,
            errors: list[str] | tuple[str, ...] | None = ...,
            warnings: list[str] | tuple[str, ...] | None = ...,
            requester: ProvisioningCompletedRequester | Mapping[str, Any] | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    ProvisioningCompleted = model("v2025", "ProvisioningCompleted")
