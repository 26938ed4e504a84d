# Generated from schema/.
"""The models of beta."""

from sailpoint.beta.models._access_profiles import *
from sailpoint.beta.models._access_request_approvals import *
from sailpoint.beta.models._access_requests import *
from sailpoint.beta.models._account_activities import *
from sailpoint.beta.models._account_aggregations import *
from sailpoint.beta.models._account_usages import *
from sailpoint.beta.models._accounts import *
from sailpoint.beta.models._application_discovery import *
from sailpoint.beta.models._apps import *
from sailpoint.beta.models._auth_profile import *
from sailpoint.beta.models._certification_campaigns import *
from sailpoint.beta.models._certifications import *
from sailpoint.beta.models._connector_rule_management import *
from sailpoint.beta.models._connectors import *
from sailpoint.beta.models._custom_forms import *
from sailpoint.beta.models._custom_password_instructions import *
from sailpoint.beta.models._entitlements import *
from sailpoint.beta.models._governance_groups import *
from sailpoint.beta.models._iai_access_request_recommendations import *
from sailpoint.beta.models._iai_common_access import *
from sailpoint.beta.models._iai_message_catalogs import *
from sailpoint.beta.models._iai_outliers import *
from sailpoint.beta.models._iai_peer_group_strategies import *
from sailpoint.beta.models._iai_recommendations import *
from sailpoint.beta.models._iai_role_mining import *
from sailpoint.beta.models._icons import *
from sailpoint.beta.models._identities import *
from sailpoint.beta.models._identity_attributes import *
from sailpoint.beta.models._identity_history import *
from sailpoint.beta.models._identity_profiles import *
from sailpoint.beta.models._launchers import *
from sailpoint.beta.models._lifecycle_states import *
from sailpoint.beta.models._managed_clients import *
from sailpoint.beta.models._managed_clusters import *
from sailpoint.beta.models._mfa_configuration import *
from sailpoint.beta.models._mfa_controller import *
from sailpoint.beta.models._multi_host_integration import *
from sailpoint.beta.models._non_employee_lifecycle_management import *
from sailpoint.beta.models._notifications import *
from sailpoint.beta.models._o_auth_clients import *
from sailpoint.beta.models._org_config import *
from sailpoint.beta.models._ours import *
from sailpoint.beta.models._password_configuration import *
from sailpoint.beta.models._password_management import *
from sailpoint.beta.models._password_policies import *
from sailpoint.beta.models._password_sync_groups import *
from sailpoint.beta.models._personal_access_tokens import *
from sailpoint.beta.models._public_identities_config import *
from sailpoint.beta.models._requestable_objects import *
from sailpoint.beta.models._role_insights import *
from sailpoint.beta.models._roles import *
from sailpoint.beta.models._search_attribute_configuration import *
from sailpoint.beta.models._segments import *
from sailpoint.beta.models._service_desk_integration import *
from sailpoint.beta.models._shared import *
from sailpoint.beta.models._sim_integrations import *
from sailpoint.beta.models._sod_policies import *
from sailpoint.beta.models._sod_violations import *
from sailpoint.beta.models._source_usages import *
from sailpoint.beta.models._sources import *
from sailpoint.beta.models._sp_config import *
from sailpoint.beta.models._suggested_entitlement_description import *
from sailpoint.beta.models._tagged_objects import *
from sailpoint.beta.models._tags import *
from sailpoint.beta.models._tenant import *
from sailpoint.beta.models._transforms import *
from sailpoint.beta.models._triggers import *
from sailpoint.beta.models._ui_metadata import *
from sailpoint.beta.models._work_items import *
from sailpoint.beta.models._work_reassignment import *
from sailpoint.beta.models._workflows import *
from sailpoint.beta.models.access_request_recommendation_item_type import AccessRequestRecommendationItemType as AccessRequestRecommendationItemType
from sailpoint.beta.models.access_request_type import AccessRequestType as AccessRequestType
from sailpoint.beta.models.access_type import AccessType as AccessType
from sailpoint.beta.models.account_activity_approval_status import AccountActivityApprovalStatus as AccountActivityApprovalStatus
from sailpoint.beta.models.account_activity_item_operation import AccountActivityItemOperation as AccountActivityItemOperation
from sailpoint.beta.models.account_aggregation import AccountAggregation as AccountAggregation
from sailpoint.beta.models.approval_forward_history import ApprovalForwardHistory as ApprovalForwardHistory
from sailpoint.beta.models.approval_items import ApprovalItems as ApprovalItems
from sailpoint.beta.models.approval_scheme import ApprovalScheme as ApprovalScheme
from sailpoint.beta.models.approval_status import ApprovalStatus as ApprovalStatus
from sailpoint.beta.models.attribute_definition_type import AttributeDefinitionType as AttributeDefinitionType
from sailpoint.beta.models.cancelled_request_details1 import CancelledRequestDetails1 as CancelledRequestDetails1
from sailpoint.beta.models.certification_phase import CertificationPhase as CertificationPhase
from sailpoint.beta.models.client_type import ClientType as ClientType
from sailpoint.beta.models.common_access_item_state import CommonAccessItemState as CommonAccessItemState
from sailpoint.beta.models.common_access_type import CommonAccessType as CommonAccessType
from sailpoint.beta.models.completed_approval_state import CompletedApprovalState as CompletedApprovalState
from sailpoint.beta.models.completion_status import CompletionStatus as CompletionStatus
from sailpoint.beta.models.config_type_enum import ConfigTypeEnum as ConfigTypeEnum
from sailpoint.beta.models.config_type_enum_camel import ConfigTypeEnumCamel as ConfigTypeEnumCamel
from sailpoint.beta.models.connected_object_type import ConnectedObjectType as ConnectedObjectType
from sailpoint.beta.models.dto_type import DtoType as DtoType
from sailpoint.beta.models.error_message_dto1 import ErrorMessageDto1 as ErrorMessageDto1
from sailpoint.beta.models.execution_status import ExecutionStatus as ExecutionStatus
from sailpoint.beta.models.form import Form as Form
from sailpoint.beta.models.form_item_details import FormItemDetails as FormItemDetails
from sailpoint.beta.models.fullcampaign import Fullcampaign as Fullcampaign
from sailpoint.beta.models.grant_type import GrantType as GrantType
from sailpoint.beta.models.http_authentication_type import HttpAuthenticationType as HttpAuthenticationType
from sailpoint.beta.models.http_dispatch_mode import HttpDispatchMode as HttpDispatchMode
from sailpoint.beta.models.invocation_status_type import InvocationStatusType as InvocationStatusType
from sailpoint.beta.models.locale_origin import LocaleOrigin as LocaleOrigin
from sailpoint.beta.models.managed_client_status_enum import ManagedClientStatusEnum as ManagedClientStatusEnum
from sailpoint.beta.models.managed_client_type import ManagedClientType as ManagedClientType
from sailpoint.beta.models.managed_cluster_types import ManagedClusterTypes as ManagedClusterTypes
from sailpoint.beta.models.manual_work_item_details import ManualWorkItemDetails as ManualWorkItemDetails
from sailpoint.beta.models.manual_work_item_state import ManualWorkItemState as ManualWorkItemState
from sailpoint.beta.models.medium import Medium as Medium
from sailpoint.beta.models.model_field import ModelField as ModelField
from sailpoint.beta.models.non_employee_schema_attribute_type import NonEmployeeSchemaAttributeType as NonEmployeeSchemaAttributeType
from sailpoint.beta.models.pending_approval_action import PendingApprovalAction as PendingApprovalAction
from sailpoint.beta.models.provisioning_criteria_operation import ProvisioningCriteriaOperation as ProvisioningCriteriaOperation
from sailpoint.beta.models.provisioning_state import ProvisioningState as ProvisioningState
from sailpoint.beta.models.reassignment_type import ReassignmentType as ReassignmentType
from sailpoint.beta.models.reassignment_type_enum import ReassignmentTypeEnum as ReassignmentTypeEnum
from sailpoint.beta.models.remediation_items import RemediationItems as RemediationItems
from sailpoint.beta.models.report_type import ReportType as ReportType
from sailpoint.beta.models.request_body import RequestBody as RequestBody
from sailpoint.beta.models.requestable_object_request_status import RequestableObjectRequestStatus as RequestableObjectRequestStatus
from sailpoint.beta.models.requestable_object_type import RequestableObjectType as RequestableObjectType
from sailpoint.beta.models.requested_item_status_request_state import RequestedItemStatusRequestState as RequestedItemStatusRequestState
from sailpoint.beta.models.role_assignment_source_type import RoleAssignmentSourceType as RoleAssignmentSourceType
from sailpoint.beta.models.role_criteria_key_type import RoleCriteriaKeyType as RoleCriteriaKeyType
from sailpoint.beta.models.role_criteria_operation import RoleCriteriaOperation as RoleCriteriaOperation
from sailpoint.beta.models.role_membership_selector_type import RoleMembershipSelectorType as RoleMembershipSelectorType
from sailpoint.beta.models.role_mining_potential_role_export_state import RoleMiningPotentialRoleExportState as RoleMiningPotentialRoleExportState
from sailpoint.beta.models.role_mining_potential_role_provision_state import RoleMiningPotentialRoleProvisionState as RoleMiningPotentialRoleProvisionState
from sailpoint.beta.models.role_mining_role_type import RoleMiningRoleType as RoleMiningRoleType
from sailpoint.beta.models.role_mining_session_scoping_method import RoleMiningSessionScopingMethod as RoleMiningSessionScopingMethod
from sailpoint.beta.models.role_mining_session_state import RoleMiningSessionState as RoleMiningSessionState
from sailpoint.beta.models.schedule_type import ScheduleType as ScheduleType
from sailpoint.beta.models.section import Section as Section
from sailpoint.beta.models.sod_exempt_criteria import SodExemptCriteria as SodExemptCriteria
from sailpoint.beta.models.sod_exempt_criteria2 import SodExemptCriteria2 as SodExemptCriteria2
from sailpoint.beta.models.sod_violation_check_result import SodViolationCheckResult as SodViolationCheckResult
from sailpoint.beta.models.sod_violation_context import SodViolationContext as SodViolationContext
from sailpoint.beta.models.sod_violation_context_check_completed1 import SodViolationContextCheckCompleted1 as SodViolationContextCheckCompleted1
from sailpoint.beta.models.sod_violation_context_conflicting_access_criteria import SodViolationContextConflictingAccessCriteria as SodViolationContextConflictingAccessCriteria
from sailpoint.beta.models.sod_violation_context_conflicting_access_criteria_left_criteria import SodViolationContextConflictingAccessCriteriaLeftCriteria as SodViolationContextConflictingAccessCriteriaLeftCriteria
from sailpoint.beta.models.standard_level import StandardLevel as StandardLevel
from sailpoint.beta.models.subscription_type import SubscriptionType as SubscriptionType
from sailpoint.beta.models.trigger_type import TriggerType as TriggerType
from sailpoint.beta.models.usage_type import UsageType as UsageType
from sailpoint.beta.models.work_item_state import WorkItemState as WorkItemState
from sailpoint.beta.models.work_item_type import WorkItemType as WorkItemType
