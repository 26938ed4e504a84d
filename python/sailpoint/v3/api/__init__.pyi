# Generated from schema/.
"""The API classes of v3."""

from sailpoint.v3.api.access_profiles_api import AccessProfilesApi
from sailpoint.v3.api.access_request_approvals_api import AccessRequestApprovalsApi
from sailpoint.v3.api.access_requests_api import AccessRequestsApi
from sailpoint.v3.api.account_activities_api import AccountActivitiesApi
from sailpoint.v3.api.account_usages_api import AccountUsagesApi
from sailpoint.v3.api.accounts_api import AccountsApi
from sailpoint.v3.api.application_discovery_api import ApplicationDiscoveryApi
from sailpoint.v3.api.auth_users_api import AuthUsersApi
from sailpoint.v3.api.branding_api import BrandingApi
from sailpoint.v3.api.certification_campaign_filters_api import CertificationCampaignFiltersApi
from sailpoint.v3.api.certification_campaigns_api import CertificationCampaignsApi
from sailpoint.v3.api.certification_summaries_api import CertificationSummariesApi
from sailpoint.v3.api.certifications_api import CertificationsApi
from sailpoint.v3.api.configuration_hub_api import ConfigurationHubApi
from sailpoint.v3.api.connectors_api import ConnectorsApi
from sailpoint.v3.api.global_tenant_security_settings_api import GlobalTenantSecuritySettingsApi
from sailpoint.v3.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v3.api.lifecycle_states_api import LifecycleStatesApi
from sailpoint.v3.api.managed_clients_api import ManagedClientsApi
from sailpoint.v3.api.managed_clusters_api import ManagedClustersApi
from sailpoint.v3.api.mfa_configuration_api import MFAConfigurationApi
from sailpoint.v3.api.mfa_controller_api import MFAControllerApi
from sailpoint.v3.api.non_employee_lifecycle_management_api import NonEmployeeLifecycleManagementApi
from sailpoint.v3.api.o_auth_clients_api import OAuthClientsApi
from sailpoint.v3.api.password_configuration_api import PasswordConfigurationApi
from sailpoint.v3.api.password_dictionary_api import PasswordDictionaryApi
from sailpoint.v3.api.password_management_api import PasswordManagementApi
from sailpoint.v3.api.password_policies_api import PasswordPoliciesApi
from sailpoint.v3.api.password_sync_groups_api import PasswordSyncGroupsApi
from sailpoint.v3.api.personal_access_tokens_api import PersonalAccessTokensApi
from sailpoint.v3.api.public_identities_api import PublicIdentitiesApi
from sailpoint.v3.api.public_identities_config_api import PublicIdentitiesConfigApi
from sailpoint.v3.api.reports_data_extraction_api import ReportsDataExtractionApi
from sailpoint.v3.api.requestable_objects_api import RequestableObjectsApi
from sailpoint.v3.api.roles_api import RolesApi
from sailpoint.v3.api.saved_search_api import SavedSearchApi
from sailpoint.v3.api.scheduled_search_api import ScheduledSearchApi
from sailpoint.v3.api.search_api import SearchApi
from sailpoint.v3.api.search_attribute_configuration_api import SearchAttributeConfigurationApi
from sailpoint.v3.api.segments_api import SegmentsApi
from sailpoint.v3.api.service_desk_integration_api import ServiceDeskIntegrationApi
from sailpoint.v3.api.sod_policies_api import SODPoliciesApi
from sailpoint.v3.api.sod_violations_api import SODViolationsApi
from sailpoint.v3.api.source_usages_api import SourceUsagesApi
from sailpoint.v3.api.sources_api import SourcesApi
from sailpoint.v3.api.tagged_objects_api import TaggedObjectsApi
from sailpoint.v3.api.transforms_api import TransformsApi
from sailpoint.v3.api.vendor_connector_mappings_api import VendorConnectorMappingsApi
from sailpoint.v3.api.work_items_api import WorkItemsApi
from sailpoint.v3.api.workflows_api import WorkflowsApi

__all__ = [
    "AccessProfilesApi",
    "AccessRequestApprovalsApi",
    "AccessRequestsApi",
    "AccountActivitiesApi",
    "AccountUsagesApi",
    "AccountsApi",
    "ApplicationDiscoveryApi",
    "AuthUsersApi",
    "BrandingApi",
    "CertificationCampaignFiltersApi",
    "CertificationCampaignsApi",
    "CertificationSummariesApi",
    "CertificationsApi",
    "ConfigurationHubApi",
    "ConnectorsApi",
    "GlobalTenantSecuritySettingsApi",
    "IdentityProfilesApi",
    "LifecycleStatesApi",
    "MFAConfigurationApi",
    "MFAControllerApi",
    "ManagedClientsApi",
    "ManagedClustersApi",
    "NonEmployeeLifecycleManagementApi",
    "OAuthClientsApi",
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
    "RolesApi",
    "SODPoliciesApi",
    "SODViolationsApi",
    "SavedSearchApi",
    "ScheduledSearchApi",
    "SearchApi",
    "SearchAttributeConfigurationApi",
    "SegmentsApi",
    "ServiceDeskIntegrationApi",
    "SourceUsagesApi",
    "SourcesApi",
    "TaggedObjectsApi",
    "TransformsApi",
    "VendorConnectorMappingsApi",
    "WorkItemsApi",
    "WorkflowsApi",
]
