# Generated from schema/.
"""The models of v2025."""

from sailpoint.v2025.models._access_model_metadata import *
from sailpoint.v2025.models._access_profiles import *
from sailpoint.v2025.models._access_request_approvals import *
from sailpoint.v2025.models._access_requests import *
from sailpoint.v2025.models._account_activities import *
from sailpoint.v2025.models._account_aggregations import *
from sailpoint.v2025.models._account_usages import *
from sailpoint.v2025.models._accounts import *
from sailpoint.v2025.models._api_usage import *
from sailpoint.v2025.models._application_discovery import *
from sailpoint.v2025.models._approvals import *
from sailpoint.v2025.models._apps import *
from sailpoint.v2025.models._auth_profile import *
from sailpoint.v2025.models._auth_users import *
from sailpoint.v2025.models._branding import *
from sailpoint.v2025.models._certification_campaign_filters import *
from sailpoint.v2025.models._certification_campaigns import *
from sailpoint.v2025.models._certification_summaries import *
from sailpoint.v2025.models._certifications import *
from sailpoint.v2025.models._classify_source import *
from sailpoint.v2025.models._configuration_hub import *
from sailpoint.v2025.models._connector_customizers import *
from sailpoint.v2025.models._connector_rule_management import *
from sailpoint.v2025.models._connectors import *
from sailpoint.v2025.models._custom_forms import *
from sailpoint.v2025.models._custom_password_instructions import *
from sailpoint.v2025.models._custom_user_levels import *
from sailpoint.v2025.models._data_access_security import *
from sailpoint.v2025.models._data_segmentation import *
from sailpoint.v2025.models._dimensions import *
from sailpoint.v2025.models._entitlements import *
from sailpoint.v2025.models._global_tenant_security_settings import *
from sailpoint.v2025.models._governance_groups import *
from sailpoint.v2025.models._iai_access_request_recommendations import *
from sailpoint.v2025.models._iai_common_access import *
from sailpoint.v2025.models._iai_outliers import *
from sailpoint.v2025.models._iai_peer_group_strategies import *
from sailpoint.v2025.models._iai_recommendations import *
from sailpoint.v2025.models._iai_role_mining import *
from sailpoint.v2025.models._icons import *
from sailpoint.v2025.models._identities import *
from sailpoint.v2025.models._identity_attributes import *
from sailpoint.v2025.models._identity_history import *
from sailpoint.v2025.models._identity_profiles import *
from sailpoint.v2025.models._launchers import *
from sailpoint.v2025.models._lifecycle_states import *
from sailpoint.v2025.models._machine_account_classify import *
from sailpoint.v2025.models._machine_account_mappings import *
from sailpoint.v2025.models._machine_accounts import *
from sailpoint.v2025.models._machine_classification_config import *
from sailpoint.v2025.models._machine_identities import *
from sailpoint.v2025.models._managed_clients import *
from sailpoint.v2025.models._managed_cluster_types import *
from sailpoint.v2025.models._managed_clusters import *
from sailpoint.v2025.models._mfa_configuration import *
from sailpoint.v2025.models._multi_host_integration import *
from sailpoint.v2025.models._non_employee_lifecycle_management import *
from sailpoint.v2025.models._notifications import *
from sailpoint.v2025.models._o_auth_clients import *
from sailpoint.v2025.models._org_config import *
from sailpoint.v2025.models._ours import *
from sailpoint.v2025.models._parameter_storage import *
from sailpoint.v2025.models._password_configuration import *
from sailpoint.v2025.models._password_management import *
from sailpoint.v2025.models._password_policies import *
from sailpoint.v2025.models._password_sync_groups import *
from sailpoint.v2025.models._personal_access_tokens import *
from sailpoint.v2025.models._privilege_criteria import *
from sailpoint.v2025.models._privilege_criteria_configuration import *
from sailpoint.v2025.models._public_identities_config import *
from sailpoint.v2025.models._reports_data_extraction import *
from sailpoint.v2025.models._requestable_objects import *
from sailpoint.v2025.models._role_insights import *
from sailpoint.v2025.models._role_propagation import *
from sailpoint.v2025.models._roles import *
from sailpoint.v2025.models._saved_search import *
from sailpoint.v2025.models._scheduled_search import *
from sailpoint.v2025.models._search import *
from sailpoint.v2025.models._search_attribute_configuration import *
from sailpoint.v2025.models._segments import *
from sailpoint.v2025.models._service_desk_integration import *
from sailpoint.v2025.models._shared import *
from sailpoint.v2025.models._shared_signals_framework_ssf import *
from sailpoint.v2025.models._sim_integrations import *
from sailpoint.v2025.models._sod_policies import *
from sailpoint.v2025.models._sod_violations import *
from sailpoint.v2025.models._source_usages import *
from sailpoint.v2025.models._sources import *
from sailpoint.v2025.models._sp_config import *
from sailpoint.v2025.models._suggested_entitlement_description import *
from sailpoint.v2025.models._tagged_objects import *
from sailpoint.v2025.models._tags import *
from sailpoint.v2025.models._tenant import *
from sailpoint.v2025.models._tenant_context import *
from sailpoint.v2025.models._transforms import *
from sailpoint.v2025.models._triggers import *
from sailpoint.v2025.models._ui_metadata import *
from sailpoint.v2025.models._work_items import *
from sailpoint.v2025.models._work_reassignment import *
from sailpoint.v2025.models._workflows import *
from sailpoint.v2025.models.access_profile_entitlement import AccessProfileEntitlement as AccessProfileEntitlement
from sailpoint.v2025.models.access_request_recommendation_item_type import AccessRequestRecommendationItemType as AccessRequestRecommendationItemType
from sailpoint.v2025.models.access_request_type import AccessRequestType as AccessRequestType
from sailpoint.v2025.models.access_review_reassignment import AccessReviewReassignment as AccessReviewReassignment
from sailpoint.v2025.models.access_type import AccessType as AccessType
from sailpoint.v2025.models.account_activity_approval_status import AccountActivityApprovalStatus as AccountActivityApprovalStatus
from sailpoint.v2025.models.account_activity_document import AccountActivityDocument as AccountActivityDocument
from sailpoint.v2025.models.account_activity_item_operation import AccountActivityItemOperation as AccountActivityItemOperation
from sailpoint.v2025.models.aggregation_type import AggregationType as AggregationType
from sailpoint.v2025.models.approval_items import ApprovalItems as ApprovalItems
from sailpoint.v2025.models.approval_scheme import ApprovalScheme as ApprovalScheme
from sailpoint.v2025.models.approval_status import ApprovalStatus as ApprovalStatus
from sailpoint.v2025.models.attribute_definition_type import AttributeDefinitionType as AttributeDefinitionType
from sailpoint.v2025.models.backup_options import BackupOptions as BackupOptions
from sailpoint.v2025.models.backup_response import BackupResponse as BackupResponse
from sailpoint.v2025.models.bucket_type import BucketType as BucketType
from sailpoint.v2025.models.certification import Certification as Certification
from sailpoint.v2025.models.certification_decision import CertificationDecision as CertificationDecision
from sailpoint.v2025.models.certification_phase import CertificationPhase as CertificationPhase
from sailpoint.v2025.models.client_type import ClientType as ClientType
from sailpoint.v2025.models.common_access_item_state import CommonAccessItemState as CommonAccessItemState
from sailpoint.v2025.models.common_access_type import CommonAccessType as CommonAccessType
from sailpoint.v2025.models.completed_approval_state import CompletedApprovalState as CompletedApprovalState
from sailpoint.v2025.models.completion_status import CompletionStatus as CompletionStatus
from sailpoint.v2025.models.config_type_enum import ConfigTypeEnum as ConfigTypeEnum
from sailpoint.v2025.models.config_type_enum_camel import ConfigTypeEnumCamel as ConfigTypeEnumCamel
from sailpoint.v2025.models.connected_object_type import ConnectedObjectType as ConnectedObjectType
from sailpoint.v2025.models.criteria_type import CriteriaType as CriteriaType
from sailpoint.v2025.models.dimension_criteria_key_type import DimensionCriteriaKeyType as DimensionCriteriaKeyType
from sailpoint.v2025.models.dimension_criteria_operation import DimensionCriteriaOperation as DimensionCriteriaOperation
from sailpoint.v2025.models.dimension_membership_selector_type import DimensionMembershipSelectorType as DimensionMembershipSelectorType
from sailpoint.v2025.models.dto_type import DtoType as DtoType
from sailpoint.v2025.models.event_document import EventDocument as EventDocument
from sailpoint.v2025.models.execution_status import ExecutionStatus as ExecutionStatus
from sailpoint.v2025.models.export_options import ExportOptions as ExportOptions
from sailpoint.v2025.models.filter_type import FilterType as FilterType
from sailpoint.v2025.models.grant_type import GrantType as GrantType
from sailpoint.v2025.models.http_authentication_type import HttpAuthenticationType as HttpAuthenticationType
from sailpoint.v2025.models.http_dispatch_mode import HttpDispatchMode as HttpDispatchMode
from sailpoint.v2025.models.index import Index as Index
from sailpoint.v2025.models.invocation_status_type import InvocationStatusType as InvocationStatusType
from sailpoint.v2025.models.locale_origin import LocaleOrigin as LocaleOrigin
from sailpoint.v2025.models.machine_classification_criteria_operation import MachineClassificationCriteriaOperation as MachineClassificationCriteriaOperation
from sailpoint.v2025.models.managed_client_status_code import ManagedClientStatusCode as ManagedClientStatusCode
from sailpoint.v2025.models.managed_client_type import ManagedClientType as ManagedClientType
from sailpoint.v2025.models.managed_cluster_types import ManagedClusterTypes as ManagedClusterTypes
from sailpoint.v2025.models.manual_work_item_state import ManualWorkItemState as ManualWorkItemState
from sailpoint.v2025.models.medium import Medium as Medium
from sailpoint.v2025.models.membership_type import MembershipType as MembershipType
from sailpoint.v2025.models.metric_type import MetricType as MetricType
from sailpoint.v2025.models.non_employee_identity_dto_type import NonEmployeeIdentityDtoType as NonEmployeeIdentityDtoType
from sailpoint.v2025.models.non_employee_schema_attribute_type import NonEmployeeSchemaAttributeType as NonEmployeeSchemaAttributeType
from sailpoint.v2025.models.operation import Operation as Operation
from sailpoint.v2025.models.pending_approval_action import PendingApprovalAction as PendingApprovalAction
from sailpoint.v2025.models.provisioning_criteria_operation import ProvisioningCriteriaOperation as ProvisioningCriteriaOperation
from sailpoint.v2025.models.provisioning_policy import ProvisioningPolicy as ProvisioningPolicy
from sailpoint.v2025.models.provisioning_state import ProvisioningState as ProvisioningState
from sailpoint.v2025.models.query_type import QueryType as QueryType
from sailpoint.v2025.models.reassignment_reference import ReassignmentReference as ReassignmentReference
from sailpoint.v2025.models.reassignment_type import ReassignmentType as ReassignmentType
from sailpoint.v2025.models.reassignment_type_enum import ReassignmentTypeEnum as ReassignmentTypeEnum
from sailpoint.v2025.models.remediation_items import RemediationItems as RemediationItems
from sailpoint.v2025.models.report_type import ReportType as ReportType
from sailpoint.v2025.models.request_body import RequestBody as RequestBody
from sailpoint.v2025.models.requestable_object_request_status import RequestableObjectRequestStatus as RequestableObjectRequestStatus
from sailpoint.v2025.models.requestable_object_type import RequestableObjectType as RequestableObjectType
from sailpoint.v2025.models.requested_item_status_request_state import RequestedItemStatusRequestState as RequestedItemStatusRequestState
from sailpoint.v2025.models.role_assignment_source_type import RoleAssignmentSourceType as RoleAssignmentSourceType
from sailpoint.v2025.models.role_criteria_key_type import RoleCriteriaKeyType as RoleCriteriaKeyType
from sailpoint.v2025.models.role_criteria_operation import RoleCriteriaOperation as RoleCriteriaOperation
from sailpoint.v2025.models.role_membership_selector_type import RoleMembershipSelectorType as RoleMembershipSelectorType
from sailpoint.v2025.models.role_mining_potential_role_export_state import RoleMiningPotentialRoleExportState as RoleMiningPotentialRoleExportState
from sailpoint.v2025.models.role_mining_potential_role_provision_state import RoleMiningPotentialRoleProvisionState as RoleMiningPotentialRoleProvisionState
from sailpoint.v2025.models.role_mining_role_type import RoleMiningRoleType as RoleMiningRoleType
from sailpoint.v2025.models.role_mining_session_scoping_method import RoleMiningSessionScopingMethod as RoleMiningSessionScopingMethod
from sailpoint.v2025.models.role_mining_session_state import RoleMiningSessionState as RoleMiningSessionState
from sailpoint.v2025.models.role_summary import RoleSummary as RoleSummary
from sailpoint.v2025.models.schedule_type import ScheduleType as ScheduleType
from sailpoint.v2025.models.scope_type import ScopeType as ScopeType
from sailpoint.v2025.models.scope_visibility_type import ScopeVisibilityType as ScopeVisibilityType
from sailpoint.v2025.models.search_filter_type import SearchFilterType as SearchFilterType
from sailpoint.v2025.models.source_schedule import SourceSchedule as SourceSchedule
from sailpoint.v2025.models.standard_level import StandardLevel as StandardLevel
from sailpoint.v2025.models.subscription_type import SubscriptionType as SubscriptionType
from sailpoint.v2025.models.trigger_type import TriggerType as TriggerType
from sailpoint.v2025.models.usage_type import UsageType as UsageType
from sailpoint.v2025.models.work_item_state import WorkItemState as WorkItemState
from sailpoint.v2025.models.work_item_state_manual_work_items import WorkItemStateManualWorkItems as WorkItemStateManualWorkItems
from sailpoint.v2025.models.work_item_type_manual_work_items import WorkItemTypeManualWorkItems as WorkItemTypeManualWorkItems
