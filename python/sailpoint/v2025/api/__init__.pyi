# Generated from schema/.
"""The API classes of v2025."""

from sailpoint.v2025.api.access_model_metadata_api import AccessModelMetadataApi
from sailpoint.v2025.api.access_profiles_api import AccessProfilesApi
from sailpoint.v2025.api.access_request_approvals_api import AccessRequestApprovalsApi
from sailpoint.v2025.api.access_request_identity_metrics_api import AccessRequestIdentityMetricsApi
from sailpoint.v2025.api.access_requests_api import AccessRequestsApi
from sailpoint.v2025.api.account_activities_api import AccountActivitiesApi
from sailpoint.v2025.api.account_aggregations_api import AccountAggregationsApi
from sailpoint.v2025.api.account_usages_api import AccountUsagesApi
from sailpoint.v2025.api.accounts_api import AccountsApi
from sailpoint.v2025.api.api_usage_api import ApiUsageApi
from sailpoint.v2025.api.application_discovery_api import ApplicationDiscoveryApi
from sailpoint.v2025.api.approvals_api import ApprovalsApi
from sailpoint.v2025.api.apps_api import AppsApi
from sailpoint.v2025.api.auth_profile_api import AuthProfileApi
from sailpoint.v2025.api.auth_users_api import AuthUsersApi
from sailpoint.v2025.api.branding_api import BrandingApi
from sailpoint.v2025.api.certification_campaign_filters_api import CertificationCampaignFiltersApi
from sailpoint.v2025.api.certification_campaigns_api import CertificationCampaignsApi
from sailpoint.v2025.api.certification_summaries_api import CertificationSummariesApi
from sailpoint.v2025.api.certifications_api import CertificationsApi
from sailpoint.v2025.api.classify_source_api import ClassifySourceApi
from sailpoint.v2025.api.configuration_hub_api import ConfigurationHubApi
from sailpoint.v2025.api.connector_customizers_api import ConnectorCustomizersApi
from sailpoint.v2025.api.connector_rule_management_api import ConnectorRuleManagementApi
from sailpoint.v2025.api.connectors_api import ConnectorsApi
from sailpoint.v2025.api.custom_forms_api import CustomFormsApi
from sailpoint.v2025.api.custom_password_instructions_api import CustomPasswordInstructionsApi
from sailpoint.v2025.api.custom_user_levels_api import CustomUserLevelsApi
from sailpoint.v2025.api.data_access_security_api import DataAccessSecurityApi
from sailpoint.v2025.api.data_segmentation_api import DataSegmentationApi
from sailpoint.v2025.api.declassify_source_api import DeclassifySourceApi
from sailpoint.v2025.api.dimensions_api import DimensionsApi
from sailpoint.v2025.api.entitlements_api import EntitlementsApi
from sailpoint.v2025.api.global_tenant_security_settings_api import GlobalTenantSecuritySettingsApi
from sailpoint.v2025.api.governance_groups_api import GovernanceGroupsApi
from sailpoint.v2025.api.iai_access_request_recommendations_api import IAIAccessRequestRecommendationsApi
from sailpoint.v2025.api.iai_common_access_api import IAICommonAccessApi
from sailpoint.v2025.api.iai_outliers_api import IAIOutliersApi
from sailpoint.v2025.api.iai_peer_group_strategies_api import IAIPeerGroupStrategiesApi
from sailpoint.v2025.api.iai_recommendations_api import IAIRecommendationsApi
from sailpoint.v2025.api.iai_role_mining_api import IAIRoleMiningApi
from sailpoint.v2025.api.icons_api import IconsApi
from sailpoint.v2025.api.identities_api import IdentitiesApi
from sailpoint.v2025.api.identity_attributes_api import IdentityAttributesApi
from sailpoint.v2025.api.identity_history_api import IdentityHistoryApi
from sailpoint.v2025.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2025.api.launchers_api import LaunchersApi
from sailpoint.v2025.api.lifecycle_states_api import LifecycleStatesApi
from sailpoint.v2025.api.machine_account_classify_api import MachineAccountClassifyApi
from sailpoint.v2025.api.machine_account_mappings_api import MachineAccountMappingsApi
from sailpoint.v2025.api.machine_accounts_api import MachineAccountsApi
from sailpoint.v2025.api.machine_classification_config_api import MachineClassificationConfigApi
from sailpoint.v2025.api.machine_identities_api import MachineIdentitiesApi
from sailpoint.v2025.api.managed_clients_api import ManagedClientsApi
from sailpoint.v2025.api.managed_cluster_types_api import ManagedClusterTypesApi
from sailpoint.v2025.api.managed_clusters_api import ManagedClustersApi
from sailpoint.v2025.api.mfa_configuration_api import MFAConfigurationApi
from sailpoint.v2025.api.multi_host_integration_api import MultiHostIntegrationApi
from sailpoint.v2025.api.non_employee_lifecycle_management_api import NonEmployeeLifecycleManagementApi
from sailpoint.v2025.api.notifications_api import NotificationsApi
from sailpoint.v2025.api.o_auth_clients_api import OAuthClientsApi
from sailpoint.v2025.api.org_config_api import OrgConfigApi
from sailpoint.v2025.api.parameter_storage_api import ParameterStorageApi
from sailpoint.v2025.api.password_configuration_api import PasswordConfigurationApi
from sailpoint.v2025.api.password_dictionary_api import PasswordDictionaryApi
from sailpoint.v2025.api.password_management_api import PasswordManagementApi
from sailpoint.v2025.api.password_policies_api import PasswordPoliciesApi
from sailpoint.v2025.api.password_sync_groups_api import PasswordSyncGroupsApi
from sailpoint.v2025.api.personal_access_tokens_api import PersonalAccessTokensApi
from sailpoint.v2025.api.privilege_criteria_api import PrivilegeCriteriaApi
from sailpoint.v2025.api.privilege_criteria_configuration_api import PrivilegeCriteriaConfigurationApi
from sailpoint.v2025.api.public_identities_api import PublicIdentitiesApi
from sailpoint.v2025.api.public_identities_config_api import PublicIdentitiesConfigApi
from sailpoint.v2025.api.reports_data_extraction_api import ReportsDataExtractionApi
from sailpoint.v2025.api.requestable_objects_api import RequestableObjectsApi
from sailpoint.v2025.api.role_insights_api import RoleInsightsApi
from sailpoint.v2025.api.role_propagation_api import RolePropagationApi
from sailpoint.v2025.api.roles_api import RolesApi
from sailpoint.v2025.api.saved_search_api import SavedSearchApi
from sailpoint.v2025.api.scheduled_search_api import ScheduledSearchApi
from sailpoint.v2025.api.search_api import SearchApi
from sailpoint.v2025.api.search_attribute_configuration_api import SearchAttributeConfigurationApi
from sailpoint.v2025.api.segments_api import SegmentsApi
from sailpoint.v2025.api.service_desk_integration_api import ServiceDeskIntegrationApi
from sailpoint.v2025.api.shared_signals_framework_ssf_api import SharedSignalsFrameworkSSFApi
from sailpoint.v2025.api.sim_integrations_api import SIMIntegrationsApi
from sailpoint.v2025.api.sod_policies_api import SODPoliciesApi
from sailpoint.v2025.api.sod_violations_api import SODViolationsApi
from sailpoint.v2025.api.source_usages_api import SourceUsagesApi
from sailpoint.v2025.api.sources_api import SourcesApi
from sailpoint.v2025.api.sp_config_api import SPConfigApi
from sailpoint.v2025.api.suggested_entitlement_description_api import SuggestedEntitlementDescriptionApi
from sailpoint.v2025.api.tagged_objects_api import TaggedObjectsApi
from sailpoint.v2025.api.tags_api import TagsApi
from sailpoint.v2025.api.task_management_api import TaskManagementApi
from sailpoint.v2025.api.tenant_api import TenantApi
from sailpoint.v2025.api.tenant_context_api import TenantContextApi
from sailpoint.v2025.api.transforms_api import TransformsApi
from sailpoint.v2025.api.triggers_api import TriggersApi
from sailpoint.v2025.api.ui_metadata_api import UIMetadataApi
from sailpoint.v2025.api.vendor_connector_mappings_api import VendorConnectorMappingsApi
from sailpoint.v2025.api.work_items_api import WorkItemsApi
from sailpoint.v2025.api.work_reassignment_api import WorkReassignmentApi
from sailpoint.v2025.api.workflows_api import WorkflowsApi

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
    "ApiUsageApi",
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
    "ClassifySourceApi",
    "ConfigurationHubApi",
    "ConnectorCustomizersApi",
    "ConnectorRuleManagementApi",
    "ConnectorsApi",
    "CustomFormsApi",
    "CustomPasswordInstructionsApi",
    "CustomUserLevelsApi",
    "DataAccessSecurityApi",
    "DataSegmentationApi",
    "DeclassifySourceApi",
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
    "ParameterStorageApi",
    "PasswordConfigurationApi",
    "PasswordDictionaryApi",
    "PasswordManagementApi",
    "PasswordPoliciesApi",
    "PasswordSyncGroupsApi",
    "PersonalAccessTokensApi",
    "PrivilegeCriteriaApi",
    "PrivilegeCriteriaConfigurationApi",
    "PublicIdentitiesApi",
    "PublicIdentitiesConfigApi",
    "ReportsDataExtractionApi",
    "RequestableObjectsApi",
    "RoleInsightsApi",
    "RolePropagationApi",
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
    "SharedSignalsFrameworkSSFApi",
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
