# Generated from schema/.
"""The API classes of beta."""

from sailpoint.beta.api.access_model_metadata_api import AccessModelMetadataApi
from sailpoint.beta.api.access_profiles_api import AccessProfilesApi
from sailpoint.beta.api.access_request_approvals_api import AccessRequestApprovalsApi
from sailpoint.beta.api.access_request_identity_metrics_api import AccessRequestIdentityMetricsApi
from sailpoint.beta.api.access_requests_api import AccessRequestsApi
from sailpoint.beta.api.account_activities_api import AccountActivitiesApi
from sailpoint.beta.api.account_aggregations_api import AccountAggregationsApi
from sailpoint.beta.api.account_usages_api import AccountUsagesApi
from sailpoint.beta.api.accounts_api import AccountsApi
from sailpoint.beta.api.application_discovery_api import ApplicationDiscoveryApi
from sailpoint.beta.api.approvals_api import ApprovalsApi
from sailpoint.beta.api.apps_api import AppsApi
from sailpoint.beta.api.auth_profile_api import AuthProfileApi
from sailpoint.beta.api.certification_campaigns_api import CertificationCampaignsApi
from sailpoint.beta.api.certifications_api import CertificationsApi
from sailpoint.beta.api.connector_rule_management_api import ConnectorRuleManagementApi
from sailpoint.beta.api.connectors_api import ConnectorsApi
from sailpoint.beta.api.custom_forms_api import CustomFormsApi
from sailpoint.beta.api.custom_password_instructions_api import CustomPasswordInstructionsApi
from sailpoint.beta.api.entitlements_api import EntitlementsApi
from sailpoint.beta.api.governance_groups_api import GovernanceGroupsApi
from sailpoint.beta.api.iai_access_request_recommendations_api import IAIAccessRequestRecommendationsApi
from sailpoint.beta.api.iai_common_access_api import IAICommonAccessApi
from sailpoint.beta.api.iai_message_catalogs_api import IAIMessageCatalogsApi
from sailpoint.beta.api.iai_outliers_api import IAIOutliersApi
from sailpoint.beta.api.iai_peer_group_strategies_api import IAIPeerGroupStrategiesApi
from sailpoint.beta.api.iai_recommendations_api import IAIRecommendationsApi
from sailpoint.beta.api.iai_role_mining_api import IAIRoleMiningApi
from sailpoint.beta.api.icons_api import IconsApi
from sailpoint.beta.api.identities_api import IdentitiesApi
from sailpoint.beta.api.identity_attributes_api import IdentityAttributesApi
from sailpoint.beta.api.identity_history_api import IdentityHistoryApi
from sailpoint.beta.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.beta.api.launchers_api import LaunchersApi
from sailpoint.beta.api.lifecycle_states_api import LifecycleStatesApi
from sailpoint.beta.api.managed_clients_api import ManagedClientsApi
from sailpoint.beta.api.managed_clusters_api import ManagedClustersApi
from sailpoint.beta.api.mfa_configuration_api import MFAConfigurationApi
from sailpoint.beta.api.mfa_controller_api import MFAControllerApi
from sailpoint.beta.api.multi_host_integration_api import MultiHostIntegrationApi
from sailpoint.beta.api.non_employee_lifecycle_management_api import NonEmployeeLifecycleManagementApi
from sailpoint.beta.api.notifications_api import NotificationsApi
from sailpoint.beta.api.o_auth_clients_api import OAuthClientsApi
from sailpoint.beta.api.org_config_api import OrgConfigApi
from sailpoint.beta.api.password_configuration_api import PasswordConfigurationApi
from sailpoint.beta.api.password_dictionary_api import PasswordDictionaryApi
from sailpoint.beta.api.password_management_api import PasswordManagementApi
from sailpoint.beta.api.password_policies_api import PasswordPoliciesApi
from sailpoint.beta.api.password_sync_groups_api import PasswordSyncGroupsApi
from sailpoint.beta.api.personal_access_tokens_api import PersonalAccessTokensApi
from sailpoint.beta.api.public_identities_config_api import PublicIdentitiesConfigApi
from sailpoint.beta.api.requestable_objects_api import RequestableObjectsApi
from sailpoint.beta.api.role_insights_api import RoleInsightsApi
from sailpoint.beta.api.roles_api import RolesApi
from sailpoint.beta.api.search_attribute_configuration_api import SearchAttributeConfigurationApi
from sailpoint.beta.api.segments_api import SegmentsApi
from sailpoint.beta.api.service_desk_integration_api import ServiceDeskIntegrationApi
from sailpoint.beta.api.sim_integrations_api import SIMIntegrationsApi
from sailpoint.beta.api.sod_policies_api import SODPoliciesApi
from sailpoint.beta.api.sod_violations_api import SODViolationsApi
from sailpoint.beta.api.source_usages_api import SourceUsagesApi
from sailpoint.beta.api.sources_api import SourcesApi
from sailpoint.beta.api.sp_config_api import SPConfigApi
from sailpoint.beta.api.suggested_entitlement_description_api import SuggestedEntitlementDescriptionApi
from sailpoint.beta.api.tagged_objects_api import TaggedObjectsApi
from sailpoint.beta.api.tags_api import TagsApi
from sailpoint.beta.api.task_management_api import TaskManagementApi
from sailpoint.beta.api.tenant_api import TenantApi
from sailpoint.beta.api.transforms_api import TransformsApi
from sailpoint.beta.api.triggers_api import TriggersApi
from sailpoint.beta.api.ui_metadata_api import UIMetadataApi
from sailpoint.beta.api.vendor_connector_mappings_api import VendorConnectorMappingsApi
from sailpoint.beta.api.work_items_api import WorkItemsApi
from sailpoint.beta.api.work_reassignment_api import WorkReassignmentApi
from sailpoint.beta.api.workflows_api import WorkflowsApi

__all__ = [
    "AccessModelMetadataApi",
    "AccessProfilesApi",
    "AccessRequestApprovalsApi",
    "AccessRequestIdentityMetricsApi",
    "AccessRequestsApi",
    "AccountActivitiesApi",
    "AccountAggregationsApi",
    "AccountUsagesApi",
    "AccountsApi",
    "ApplicationDiscoveryApi",
    "ApprovalsApi",
    "AppsApi",
    "AuthProfileApi",
    "CertificationCampaignsApi",
    "CertificationsApi",
    "ConnectorRuleManagementApi",
    "ConnectorsApi",
    "CustomFormsApi",
    "CustomPasswordInstructionsApi",
    "EntitlementsApi",
    "GovernanceGroupsApi",
    "IAIAccessRequestRecommendationsApi",
    "IAICommonAccessApi",
    "IAIMessageCatalogsApi",
    "IAIOutliersApi",
    "IAIPeerGroupStrategiesApi",
    "IAIRecommendationsApi",
    "IAIRoleMiningApi",
    "IconsApi",
    "IdentitiesApi",
    "IdentityAttributesApi",
    "IdentityHistoryApi",
    "IdentityProfilesApi",
    "LaunchersApi",
    "LifecycleStatesApi",
    "MFAConfigurationApi",
    "MFAControllerApi",
    "ManagedClientsApi",
    "ManagedClustersApi",
    "MultiHostIntegrationApi",
    "NonEmployeeLifecycleManagementApi",
    "NotificationsApi",
    "OAuthClientsApi",
    "OrgConfigApi",
    "PasswordConfigurationApi",
    "PasswordDictionaryApi",
    "PasswordManagementApi",
    "PasswordPoliciesApi",
    "PasswordSyncGroupsApi",
    "PersonalAccessTokensApi",
    "PublicIdentitiesConfigApi",
    "RequestableObjectsApi",
    "RoleInsightsApi",
    "RolesApi",
    "SIMIntegrationsApi",
    "SODPoliciesApi",
    "SODViolationsApi",
    "SPConfigApi",
    "SearchAttributeConfigurationApi",
    "SegmentsApi",
    "ServiceDeskIntegrationApi",
    "SourceUsagesApi",
    "SourcesApi",
    "SuggestedEntitlementDescriptionApi",
    "TaggedObjectsApi",
    "TagsApi",
    "TaskManagementApi",
    "TenantApi",
    "TransformsApi",
    "TriggersApi",
    "UIMetadataApi",
    "VendorConnectorMappingsApi",
    "WorkItemsApi",
    "WorkReassignmentApi",
    "WorkflowsApi",
]
