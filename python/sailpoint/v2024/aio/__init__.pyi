# Generated from schema/.
"""The asynchronous client, API classes and paginator of v2024."""

from sailpoint.aio import Paginator
from sailpoint.v2024.aio.access_model_metadata_api import AccessModelMetadataApi
from sailpoint.v2024.aio.access_profiles_api import AccessProfilesApi
from sailpoint.v2024.aio.access_request_approvals_api import AccessRequestApprovalsApi
from sailpoint.v2024.aio.access_request_identity_metrics_api import AccessRequestIdentityMetricsApi
from sailpoint.v2024.aio.access_requests_api import AccessRequestsApi
from sailpoint.v2024.aio.account_activities_api import AccountActivitiesApi
from sailpoint.v2024.aio.account_aggregations_api import AccountAggregationsApi
from sailpoint.v2024.aio.account_usages_api import AccountUsagesApi
from sailpoint.v2024.aio.accounts_api import AccountsApi
from sailpoint.v2024.aio.api_client import ApiClient
from sailpoint.v2024.aio.application_discovery_api import ApplicationDiscoveryApi
from sailpoint.v2024.aio.approvals_api import ApprovalsApi
from sailpoint.v2024.aio.apps_api import AppsApi
from sailpoint.v2024.aio.auth_profile_api import AuthProfileApi
from sailpoint.v2024.aio.auth_users_api import AuthUsersApi
from sailpoint.v2024.aio.branding_api import BrandingApi
from sailpoint.v2024.aio.certification_campaign_filters_api import CertificationCampaignFiltersApi
from sailpoint.v2024.aio.certification_campaigns_api import CertificationCampaignsApi
from sailpoint.v2024.aio.certification_summaries_api import CertificationSummariesApi
from sailpoint.v2024.aio.certifications_api import CertificationsApi
from sailpoint.v2024.aio.configuration_hub_api import ConfigurationHubApi
from sailpoint.v2024.aio.connector_customizers_api import ConnectorCustomizersApi
from sailpoint.v2024.aio.connector_rule_management_api import ConnectorRuleManagementApi
from sailpoint.v2024.aio.connectors_api import ConnectorsApi
from sailpoint.v2024.aio.custom_forms_api import CustomFormsApi
from sailpoint.v2024.aio.custom_password_instructions_api import CustomPasswordInstructionsApi
from sailpoint.v2024.aio.data_segmentation_api import DataSegmentationApi
from sailpoint.v2024.aio.dimensions_api import DimensionsApi
from sailpoint.v2024.aio.entitlements_api import EntitlementsApi
from sailpoint.v2024.aio.global_tenant_security_settings_api import GlobalTenantSecuritySettingsApi
from sailpoint.v2024.aio.governance_groups_api import GovernanceGroupsApi
from sailpoint.v2024.aio.iai_access_request_recommendations_api import IAIAccessRequestRecommendationsApi
from sailpoint.v2024.aio.iai_common_access_api import IAICommonAccessApi
from sailpoint.v2024.aio.iai_outliers_api import IAIOutliersApi
from sailpoint.v2024.aio.iai_peer_group_strategies_api import IAIPeerGroupStrategiesApi
from sailpoint.v2024.aio.iai_recommendations_api import IAIRecommendationsApi
from sailpoint.v2024.aio.iai_role_mining_api import IAIRoleMiningApi
from sailpoint.v2024.aio.icons_api import IconsApi
from sailpoint.v2024.aio.identities_api import IdentitiesApi
from sailpoint.v2024.aio.identity_attributes_api import IdentityAttributesApi
from sailpoint.v2024.aio.identity_history_api import IdentityHistoryApi
from sailpoint.v2024.aio.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.aio.launchers_api import LaunchersApi
from sailpoint.v2024.aio.lifecycle_states_api import LifecycleStatesApi
from sailpoint.v2024.aio.machine_account_classify_api import MachineAccountClassifyApi
from sailpoint.v2024.aio.machine_account_mappings_api import MachineAccountMappingsApi
from sailpoint.v2024.aio.machine_accounts_api import MachineAccountsApi
from sailpoint.v2024.aio.machine_classification_config_api import MachineClassificationConfigApi
from sailpoint.v2024.aio.machine_identities_api import MachineIdentitiesApi
from sailpoint.v2024.aio.managed_clients_api import ManagedClientsApi
from sailpoint.v2024.aio.managed_cluster_types_api import ManagedClusterTypesApi
from sailpoint.v2024.aio.managed_clusters_api import ManagedClustersApi
from sailpoint.v2024.aio.mfa_configuration_api import MFAConfigurationApi
from sailpoint.v2024.aio.multi_host_integration_api import MultiHostIntegrationApi
from sailpoint.v2024.aio.non_employee_lifecycle_management_api import NonEmployeeLifecycleManagementApi
from sailpoint.v2024.aio.notifications_api import NotificationsApi
from sailpoint.v2024.aio.o_auth_clients_api import OAuthClientsApi
from sailpoint.v2024.aio.org_config_api import OrgConfigApi
from sailpoint.v2024.aio.password_configuration_api import PasswordConfigurationApi
from sailpoint.v2024.aio.password_dictionary_api import PasswordDictionaryApi
from sailpoint.v2024.aio.password_management_api import PasswordManagementApi
from sailpoint.v2024.aio.password_policies_api import PasswordPoliciesApi
from sailpoint.v2024.aio.password_sync_groups_api import PasswordSyncGroupsApi
from sailpoint.v2024.aio.personal_access_tokens_api import PersonalAccessTokensApi
from sailpoint.v2024.aio.public_identities_api import PublicIdentitiesApi
from sailpoint.v2024.aio.public_identities_config_api import PublicIdentitiesConfigApi
from sailpoint.v2024.aio.reports_data_extraction_api import ReportsDataExtractionApi
from sailpoint.v2024.aio.requestable_objects_api import RequestableObjectsApi
from sailpoint.v2024.aio.role_insights_api import RoleInsightsApi
from sailpoint.v2024.aio.roles_api import RolesApi
from sailpoint.v2024.aio.saved_search_api import SavedSearchApi
from sailpoint.v2024.aio.scheduled_search_api import ScheduledSearchApi
from sailpoint.v2024.aio.search_api import SearchApi
from sailpoint.v2024.aio.search_attribute_configuration_api import SearchAttributeConfigurationApi
from sailpoint.v2024.aio.segments_api import SegmentsApi
from sailpoint.v2024.aio.service_desk_integration_api import ServiceDeskIntegrationApi
from sailpoint.v2024.aio.sim_integrations_api import SIMIntegrationsApi
from sailpoint.v2024.aio.sod_policies_api import SODPoliciesApi
from sailpoint.v2024.aio.sod_violations_api import SODViolationsApi
from sailpoint.v2024.aio.source_usages_api import SourceUsagesApi
from sailpoint.v2024.aio.sources_api import SourcesApi
from sailpoint.v2024.aio.sp_config_api import SPConfigApi
from sailpoint.v2024.aio.suggested_entitlement_description_api import SuggestedEntitlementDescriptionApi
from sailpoint.v2024.aio.tagged_objects_api import TaggedObjectsApi
from sailpoint.v2024.aio.tags_api import TagsApi
from sailpoint.v2024.aio.task_management_api import TaskManagementApi
from sailpoint.v2024.aio.tenant_api import TenantApi
from sailpoint.v2024.aio.tenant_context_api import TenantContextApi
from sailpoint.v2024.aio.transforms_api import TransformsApi
from sailpoint.v2024.aio.triggers_api import TriggersApi
from sailpoint.v2024.aio.ui_metadata_api import UIMetadataApi
from sailpoint.v2024.aio.vendor_connector_mappings_api import VendorConnectorMappingsApi
from sailpoint.v2024.aio.work_items_api import WorkItemsApi
from sailpoint.v2024.aio.work_reassignment_api import WorkReassignmentApi
from sailpoint.v2024.aio.workflows_api import WorkflowsApi

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
    "AuthUsersApi",
    "BrandingApi",
    "CertificationCampaignFiltersApi",
    "CertificationCampaignsApi",
    "CertificationSummariesApi",
    "CertificationsApi",
    "ConfigurationHubApi",
    "ConnectorCustomizersApi",
    "ConnectorRuleManagementApi",
    "ConnectorsApi",
    "CustomFormsApi",
    "CustomPasswordInstructionsApi",
    "DataSegmentationApi",
    "DimensionsApi",
    "EntitlementsApi",
    "GlobalTenantSecuritySettingsApi",
    "GovernanceGroupsApi",
    "IAIAccessRequestRecommendationsApi",
    "IAICommonAccessApi",
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
    "MachineAccountClassifyApi",
    "MachineAccountMappingsApi",
    "MachineAccountsApi",
    "MachineClassificationConfigApi",
    "MachineIdentitiesApi",
    "ManagedClientsApi",
    "ManagedClusterTypesApi",
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
    "PublicIdentitiesApi",
    "PublicIdentitiesConfigApi",
    "ReportsDataExtractionApi",
    "RequestableObjectsApi",
    "RoleInsightsApi",
    "RolesApi",
    "SIMIntegrationsApi",
    "SODPoliciesApi",
    "SODViolationsApi",
    "SPConfigApi",
    "SavedSearchApi",
    "ScheduledSearchApi",
    "SearchApi",
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
    "TenantContextApi",
    "TransformsApi",
    "TriggersApi",
    "UIMetadataApi",
    "VendorConnectorMappingsApi",
    "WorkItemsApi",
    "WorkReassignmentApi",
    "WorkflowsApi",
]
