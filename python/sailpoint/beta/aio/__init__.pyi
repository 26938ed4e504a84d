# Generated from schema/.
"""The asynchronous client, API classes and paginator of beta."""

from sailpoint.aio import Paginator
from sailpoint.beta.aio.access_model_metadata_api import AccessModelMetadataApi
from sailpoint.beta.aio.access_profiles_api import AccessProfilesApi
from sailpoint.beta.aio.access_request_approvals_api import AccessRequestApprovalsApi
from sailpoint.beta.aio.access_request_identity_metrics_api import AccessRequestIdentityMetricsApi
from sailpoint.beta.aio.access_requests_api import AccessRequestsApi
from sailpoint.beta.aio.account_activities_api import AccountActivitiesApi
from sailpoint.beta.aio.account_aggregations_api import AccountAggregationsApi
from sailpoint.beta.aio.account_usages_api import AccountUsagesApi
from sailpoint.beta.aio.accounts_api import AccountsApi
from sailpoint.beta.aio.api_client import ApiClient
from sailpoint.beta.aio.application_discovery_api import ApplicationDiscoveryApi
from sailpoint.beta.aio.approvals_api import ApprovalsApi
from sailpoint.beta.aio.apps_api import AppsApi
from sailpoint.beta.aio.auth_profile_api import AuthProfileApi
from sailpoint.beta.aio.certification_campaigns_api import CertificationCampaignsApi
from sailpoint.beta.aio.certifications_api import CertificationsApi
from sailpoint.beta.aio.connector_rule_management_api import ConnectorRuleManagementApi
from sailpoint.beta.aio.connectors_api import ConnectorsApi
from sailpoint.beta.aio.custom_forms_api import CustomFormsApi
from sailpoint.beta.aio.custom_password_instructions_api import CustomPasswordInstructionsApi
from sailpoint.beta.aio.entitlements_api import EntitlementsApi
from sailpoint.beta.aio.governance_groups_api import GovernanceGroupsApi
from sailpoint.beta.aio.iai_access_request_recommendations_api import IAIAccessRequestRecommendationsApi
from sailpoint.beta.aio.iai_common_access_api import IAICommonAccessApi
from sailpoint.beta.aio.iai_message_catalogs_api import IAIMessageCatalogsApi
from sailpoint.beta.aio.iai_outliers_api import IAIOutliersApi
from sailpoint.beta.aio.iai_peer_group_strategies_api import IAIPeerGroupStrategiesApi
from sailpoint.beta.aio.iai_recommendations_api import IAIRecommendationsApi
from sailpoint.beta.aio.iai_role_mining_api import IAIRoleMiningApi
from sailpoint.beta.aio.icons_api import IconsApi
from sailpoint.beta.aio.identities_api import IdentitiesApi
from sailpoint.beta.aio.identity_attributes_api import IdentityAttributesApi
from sailpoint.beta.aio.identity_history_api import IdentityHistoryApi
from sailpoint.beta.aio.identity_profiles_api import IdentityProfilesApi
from sailpoint.beta.aio.launchers_api import LaunchersApi
from sailpoint.beta.aio.lifecycle_states_api import LifecycleStatesApi
from sailpoint.beta.aio.managed_clients_api import ManagedClientsApi
from sailpoint.beta.aio.managed_clusters_api import ManagedClustersApi
from sailpoint.beta.aio.mfa_configuration_api import MFAConfigurationApi
from sailpoint.beta.aio.mfa_controller_api import MFAControllerApi
from sailpoint.beta.aio.multi_host_integration_api import MultiHostIntegrationApi
from sailpoint.beta.aio.non_employee_lifecycle_management_api import NonEmployeeLifecycleManagementApi
from sailpoint.beta.aio.notifications_api import NotificationsApi
from sailpoint.beta.aio.o_auth_clients_api import OAuthClientsApi
from sailpoint.beta.aio.org_config_api import OrgConfigApi
from sailpoint.beta.aio.password_configuration_api import PasswordConfigurationApi
from sailpoint.beta.aio.password_dictionary_api import PasswordDictionaryApi
from sailpoint.beta.aio.password_management_api import PasswordManagementApi
from sailpoint.beta.aio.password_policies_api import PasswordPoliciesApi
from sailpoint.beta.aio.password_sync_groups_api import PasswordSyncGroupsApi
from sailpoint.beta.aio.personal_access_tokens_api import PersonalAccessTokensApi
from sailpoint.beta.aio.public_identities_config_api import PublicIdentitiesConfigApi
from sailpoint.beta.aio.requestable_objects_api import RequestableObjectsApi
from sailpoint.beta.aio.role_insights_api import RoleInsightsApi
from sailpoint.beta.aio.roles_api import RolesApi
from sailpoint.beta.aio.search_attribute_configuration_api import SearchAttributeConfigurationApi
from sailpoint.beta.aio.segments_api import SegmentsApi
from sailpoint.beta.aio.service_desk_integration_api import ServiceDeskIntegrationApi
from sailpoint.beta.aio.sim_integrations_api import SIMIntegrationsApi
from sailpoint.beta.aio.sod_policies_api import SODPoliciesApi
from sailpoint.beta.aio.sod_violations_api import SODViolationsApi
from sailpoint.beta.aio.source_usages_api import SourceUsagesApi
from sailpoint.beta.aio.sources_api import SourcesApi
from sailpoint.beta.aio.sp_config_api import SPConfigApi
from sailpoint.beta.aio.suggested_entitlement_description_api import SuggestedEntitlementDescriptionApi
from sailpoint.beta.aio.tagged_objects_api import TaggedObjectsApi
from sailpoint.beta.aio.tags_api import TagsApi
from sailpoint.beta.aio.task_management_api import TaskManagementApi
from sailpoint.beta.aio.tenant_api import TenantApi
from sailpoint.beta.aio.transforms_api import TransformsApi
from sailpoint.beta.aio.triggers_api import TriggersApi
from sailpoint.beta.aio.ui_metadata_api import UIMetadataApi
from sailpoint.beta.aio.vendor_connector_mappings_api import VendorConnectorMappingsApi
from sailpoint.beta.aio.work_items_api import WorkItemsApi
from sailpoint.beta.aio.work_reassignment_api import WorkReassignmentApi
from sailpoint.beta.aio.workflows_api import WorkflowsApi

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
    "ApiClient",
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
    "Paginator",
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
