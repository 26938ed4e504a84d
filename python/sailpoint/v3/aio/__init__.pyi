# Generated from schema/.
"""The asynchronous client, API classes and paginator of v3."""

from sailpoint.aio import Paginator
from sailpoint.v3.aio.access_profiles_api import AccessProfilesApi
from sailpoint.v3.aio.access_request_approvals_api import AccessRequestApprovalsApi
from sailpoint.v3.aio.access_requests_api import AccessRequestsApi
from sailpoint.v3.aio.account_activities_api import AccountActivitiesApi
from sailpoint.v3.aio.account_usages_api import AccountUsagesApi
from sailpoint.v3.aio.accounts_api import AccountsApi
from sailpoint.v3.aio.api_client import ApiClient
from sailpoint.v3.aio.application_discovery_api import ApplicationDiscoveryApi
from sailpoint.v3.aio.auth_users_api import AuthUsersApi
from sailpoint.v3.aio.branding_api import BrandingApi
from sailpoint.v3.aio.certification_campaign_filters_api import CertificationCampaignFiltersApi
from sailpoint.v3.aio.certification_campaigns_api import CertificationCampaignsApi
from sailpoint.v3.aio.certification_summaries_api import CertificationSummariesApi
from sailpoint.v3.aio.certifications_api import CertificationsApi
from sailpoint.v3.aio.configuration_hub_api import ConfigurationHubApi
from sailpoint.v3.aio.connectors_api import ConnectorsApi
from sailpoint.v3.aio.global_tenant_security_settings_api import GlobalTenantSecuritySettingsApi
from sailpoint.v3.aio.identity_profiles_api import IdentityProfilesApi
from sailpoint.v3.aio.lifecycle_states_api import LifecycleStatesApi
from sailpoint.v3.aio.managed_clients_api import ManagedClientsApi
from sailpoint.v3.aio.managed_clusters_api import ManagedClustersApi
from sailpoint.v3.aio.mfa_configuration_api import MFAConfigurationApi
from sailpoint.v3.aio.mfa_controller_api import MFAControllerApi
from sailpoint.v3.aio.non_employee_lifecycle_management_api import NonEmployeeLifecycleManagementApi
from sailpoint.v3.aio.o_auth_clients_api import OAuthClientsApi
from sailpoint.v3.aio.password_configuration_api import PasswordConfigurationApi
from sailpoint.v3.aio.password_dictionary_api import PasswordDictionaryApi
from sailpoint.v3.aio.password_management_api import PasswordManagementApi
from sailpoint.v3.aio.password_policies_api import PasswordPoliciesApi
from sailpoint.v3.aio.password_sync_groups_api import PasswordSyncGroupsApi
from sailpoint.v3.aio.personal_access_tokens_api import PersonalAccessTokensApi
from sailpoint.v3.aio.public_identities_api import PublicIdentitiesApi
from sailpoint.v3.aio.public_identities_config_api import PublicIdentitiesConfigApi
from sailpoint.v3.aio.reports_data_extraction_api import ReportsDataExtractionApi
from sailpoint.v3.aio.requestable_objects_api import RequestableObjectsApi
from sailpoint.v3.aio.roles_api import RolesApi
from sailpoint.v3.aio.saved_search_api import SavedSearchApi
from sailpoint.v3.aio.scheduled_search_api import ScheduledSearchApi
from sailpoint.v3.aio.search_api import SearchApi
from sailpoint.v3.aio.search_attribute_configuration_api import SearchAttributeConfigurationApi
from sailpoint.v3.aio.segments_api import SegmentsApi
from sailpoint.v3.aio.service_desk_integration_api import ServiceDeskIntegrationApi
from sailpoint.v3.aio.sod_policies_api import SODPoliciesApi
from sailpoint.v3.aio.sod_violations_api import SODViolationsApi
from sailpoint.v3.aio.source_usages_api import SourceUsagesApi
from sailpoint.v3.aio.sources_api import SourcesApi
from sailpoint.v3.aio.tagged_objects_api import TaggedObjectsApi
from sailpoint.v3.aio.transforms_api import TransformsApi
from sailpoint.v3.aio.vendor_connector_mappings_api import VendorConnectorMappingsApi
from sailpoint.v3.aio.work_items_api import WorkItemsApi
from sailpoint.v3.aio.workflows_api import WorkflowsApi

__all__ = [
    "AccessProfilesApi",
    "AccessRequestApprovalsApi",
    "AccessRequestsApi",
    "AccountActivitiesApi",
    "AccountUsagesApi",
    "AccountsApi",
    "ApiClient",
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
