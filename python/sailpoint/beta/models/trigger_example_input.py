# Generated from schema/.
"""Trigger example input."""

__all__ = ["TriggerExampleInput"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.beta.models.access_request_dynamic_approver import AccessRequestDynamicApprover
    from sailpoint.beta.models.access_request_post_approval import AccessRequestPostApproval
    from sailpoint.beta.models.access_request_pre_approval import AccessRequestPreApproval
    from sailpoint.beta.models.account_aggregation_completed import AccountAggregationCompleted
    from sailpoint.beta.models.account_attributes_changed import AccountAttributesChanged
    from sailpoint.beta.models.account_correlated import AccountCorrelated
    from sailpoint.beta.models.account_uncorrelated import AccountUncorrelated
    from sailpoint.beta.models.accounts_collected_for_aggregation import AccountsCollectedForAggregation
    from sailpoint.beta.models.campaign_activated import CampaignActivated
    from sailpoint.beta.models.campaign_ended import CampaignEnded
    from sailpoint.beta.models.campaign_generated import CampaignGenerated
    from sailpoint.beta.models.certification_signed_off import CertificationSignedOff
    from sailpoint.beta.models.identity_attributes_changed import IdentityAttributesChanged
    from sailpoint.beta.models.identity_created import IdentityCreated
    from sailpoint.beta.models.identity_deleted import IdentityDeleted
    from sailpoint.beta.models.provisioning_completed import ProvisioningCompleted
    from sailpoint.beta.models.saved_search_complete import SavedSearchComplete
    from sailpoint.beta.models.source_account_created import SourceAccountCreated
    from sailpoint.beta.models.source_account_deleted import SourceAccountDeleted
    from sailpoint.beta.models.source_account_updated import SourceAccountUpdated
    from sailpoint.beta.models.source_created import SourceCreated
    from sailpoint.beta.models.source_deleted import SourceDeleted
    from sailpoint.beta.models.source_updated import SourceUpdated
    from sailpoint.beta.models.va_cluster_status_change_event import VAClusterStatusChangeEvent

    class TriggerExampleInput(Model):
        """Trigger example input."""

        __match_args__ = ("actual_instance",)
        actual_instance: AccessRequestDynamicApprover | AccessRequestPostApproval | AccessRequestPreApproval | AccountAggregationCompleted | AccountAttributesChanged | AccountCorrelated | AccountsCollectedForAggregation | AccountUncorrelated | CampaignActivated | CampaignEnded | CampaignGenerated | CertificationSignedOff | IdentityAttributesChanged | IdentityCreated | IdentityDeleted | ProvisioningCompleted | SavedSearchComplete | SourceAccountCreated | SourceAccountDeleted | SourceAccountUpdated | SourceCreated | SourceDeleted | SourceUpdated | VAClusterStatusChangeEvent | None
        def __init__(
            self,
            actual_instance: AccessRequestDynamicApprover
            | Mapping[str, Any]
            | AccessRequestPostApproval
            | AccessRequestPreApproval
            | AccountAggregationCompleted
            | AccountAttributesChanged
            | AccountCorrelated
            | AccountsCollectedForAggregation
            | AccountUncorrelated
            | CampaignActivated
            | CampaignEnded
            | CampaignGenerated
            | CertificationSignedOff
            | IdentityAttributesChanged
            | IdentityCreated
            | IdentityDeleted
            | ProvisioningCompleted
            | SavedSearchComplete
            | SourceAccountCreated
            | SourceAccountDeleted
            | SourceAccountUpdated
            | SourceCreated
            | SourceDeleted
            | SourceUpdated
            | VAClusterStatusChangeEvent
            | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    TriggerExampleInput = model("beta", "TriggerExampleInput")
