# Generated from schema/.
"""Trigger."""

__all__ = ["Trigger"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.access_request_dynamic_approver import AccessRequestDynamicApprover
    from sailpoint.v2025.models.access_request_dynamic_approver1 import AccessRequestDynamicApprover1
    from sailpoint.v2025.models.access_request_post_approval import AccessRequestPostApproval
    from sailpoint.v2025.models.access_request_pre_approval import AccessRequestPreApproval
    from sailpoint.v2025.models.access_request_pre_approval1 import AccessRequestPreApproval1
    from sailpoint.v2025.models.account_aggregation_completed import AccountAggregationCompleted
    from sailpoint.v2025.models.account_attributes_changed import AccountAttributesChanged
    from sailpoint.v2025.models.account_correlated import AccountCorrelated
    from sailpoint.v2025.models.account_created import AccountCreated
    from sailpoint.v2025.models.account_deleted import AccountDeleted
    from sailpoint.v2025.models.account_uncorrelated import AccountUncorrelated
    from sailpoint.v2025.models.account_updated import AccountUpdated
    from sailpoint.v2025.models.accounts_collected_for_aggregation import AccountsCollectedForAggregation
    from sailpoint.v2025.models.campaign_activated import CampaignActivated
    from sailpoint.v2025.models.campaign_ended import CampaignEnded
    from sailpoint.v2025.models.campaign_generated import CampaignGenerated
    from sailpoint.v2025.models.certification_signed_off import CertificationSignedOff
    from sailpoint.v2025.models.identity_attributes_changed import IdentityAttributesChanged
    from sailpoint.v2025.models.identity_created import IdentityCreated
    from sailpoint.v2025.models.identity_deleted import IdentityDeleted
    from sailpoint.v2025.models.machine_identity_created import MachineIdentityCreated
    from sailpoint.v2025.models.machine_identity_deleted import MachineIdentityDeleted
    from sailpoint.v2025.models.machine_identity_updated import MachineIdentityUpdated
    from sailpoint.v2025.models.provisioning_completed import ProvisioningCompleted
    from sailpoint.v2025.models.saved_search_complete import SavedSearchComplete
    from sailpoint.v2025.models.source_account_created import SourceAccountCreated
    from sailpoint.v2025.models.source_account_deleted import SourceAccountDeleted
    from sailpoint.v2025.models.source_account_updated import SourceAccountUpdated
    from sailpoint.v2025.models.source_created import SourceCreated
    from sailpoint.v2025.models.source_deleted import SourceDeleted
    from sailpoint.v2025.models.source_updated import SourceUpdated
    from sailpoint.v2025.models.trigger_example_input import TriggerExampleInput
    from sailpoint.v2025.models.trigger_example_output import TriggerExampleOutput
    from sailpoint.v2025.models.trigger_type import TriggerType
    from sailpoint.v2025.models.va_cluster_status_change_event import VAClusterStatusChangeEvent

    class Trigger(Model):
        """Trigger."""

        id: str
        name: str
        type: str
        description: str | None
        input_schema: str
        example_input: AccessRequestDynamicApprover | AccessRequestPostApproval | AccessRequestPreApproval | AccountAggregationCompleted | AccountAttributesChanged | AccountCorrelated | AccountsCollectedForAggregation | AccountCreated | AccountUncorrelated | AccountDeleted | AccountUpdated | CampaignActivated | CampaignEnded | CampaignGenerated | CertificationSignedOff | IdentityAttributesChanged | IdentityCreated | IdentityDeleted | MachineIdentityCreated | MachineIdentityUpdated | MachineIdentityDeleted | ProvisioningCompleted | SavedSearchComplete | SourceAccountCreated | SourceAccountDeleted | SourceAccountUpdated | SourceCreated | SourceDeleted | SourceUpdated | VAClusterStatusChangeEvent
        output_schema: str | None
        example_output: AccessRequestDynamicApprover1 | AccessRequestPreApproval1 | None
        def __init__(
            self,
            *,
            id: str,
            name: str,
            type: TriggerType | Literal["REQUEST_RESPONSE", "FIRE_AND_FORGET"],
            input_schema: str,
            example_input: TriggerExampleInput
            | AccessRequestDynamicApprover
            | Mapping[str, Any]
            | AccessRequestPostApproval
            | AccessRequestPreApproval
            | AccountAggregationCompleted
            | AccountAttributesChanged
            | AccountCorrelated
            | AccountsCollectedForAggregation
            | AccountCreated
            | AccountUncorrelated
            | AccountDeleted
            | AccountUpdated
            | CampaignActivated
            | CampaignEnded
            | CampaignGenerated
            | CertificationSignedOff
            | IdentityAttributesChanged
            | IdentityCreated
            | IdentityDeleted
            | MachineIdentityCreated
            | MachineIdentityUpdated
            | MachineIdentityDeleted
            | ProvisioningCompleted
            | SavedSearchComplete
            | SourceAccountCreated
            | SourceAccountDeleted
            | SourceAccountUpdated
            | SourceCreated
            | SourceDeleted
            | SourceUpdated
            | VAClusterStatusChangeEvent,
            description: str | None = ...,
            output_schema: str | None = ...,
            example_output: TriggerExampleOutput
            | AccessRequestDynamicApprover1
            | Mapping[str, Any]
            | AccessRequestPreApproval1
            | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Trigger = model("v2025", "Trigger")
