# Generated from schema/.
"""The models of v3."""

from sailpoint.v3.models._access_profiles import *
from sailpoint.v3.models._access_request_approvals import *
from sailpoint.v3.models._access_requests import *
from sailpoint.v3.models._account_activities import *
from sailpoint.v3.models._account_usages import *
from sailpoint.v3.models._accounts import *
from sailpoint.v3.models._application_discovery import *
from sailpoint.v3.models._auth_users import *
from sailpoint.v3.models._branding import *
from sailpoint.v3.models._certification_campaign_filters import *
from sailpoint.v3.models._certification_campaigns import *
from sailpoint.v3.models._certification_summaries import *
from sailpoint.v3.models._certifications import *
from sailpoint.v3.models._configuration_hub import *
from sailpoint.v3.models._connectors import *
from sailpoint.v3.models._global_tenant_security_settings import *
from sailpoint.v3.models._identity_profiles import *
from sailpoint.v3.models._lifecycle_states import *
from sailpoint.v3.models._managed_clients import *
from sailpoint.v3.models._managed_clusters import *
from sailpoint.v3.models._mfa_configuration import *
from sailpoint.v3.models._mfa_controller import *
from sailpoint.v3.models._non_employee_lifecycle_management import *
from sailpoint.v3.models._o_auth_clients import *
from sailpoint.v3.models._ours import *
from sailpoint.v3.models._password_configuration import *
from sailpoint.v3.models._password_management import *
from sailpoint.v3.models._password_policies import *
from sailpoint.v3.models._password_sync_groups import *
from sailpoint.v3.models._personal_access_tokens import *
from sailpoint.v3.models._public_identities import *
from sailpoint.v3.models._public_identities_config import *
from sailpoint.v3.models._reports_data_extraction import *
from sailpoint.v3.models._requestable_objects import *
from sailpoint.v3.models._roles import *
from sailpoint.v3.models._saved_search import *
from sailpoint.v3.models._scheduled_search import *
from sailpoint.v3.models._search import *
from sailpoint.v3.models._search_attribute_configuration import *
from sailpoint.v3.models._segments import *
from sailpoint.v3.models._service_desk_integration import *
from sailpoint.v3.models._shared import *
from sailpoint.v3.models._sod_policies import *
from sailpoint.v3.models._sod_violations import *
from sailpoint.v3.models._source_usages import *
from sailpoint.v3.models._sources import *
from sailpoint.v3.models._tagged_objects import *
from sailpoint.v3.models._transforms import *
from sailpoint.v3.models._work_items import *
from sailpoint.v3.models._workflows import *
from sailpoint.v3.models.access_profile_entitlement import AccessProfileEntitlement as AccessProfileEntitlement
from sailpoint.v3.models.access_request_type import AccessRequestType as AccessRequestType
from sailpoint.v3.models.access_review_reassignment import AccessReviewReassignment as AccessReviewReassignment
from sailpoint.v3.models.access_type import AccessType as AccessType
from sailpoint.v3.models.account_activity_approval_status import AccountActivityApprovalStatus as AccountActivityApprovalStatus
from sailpoint.v3.models.account_activity_document import AccountActivityDocument as AccountActivityDocument
from sailpoint.v3.models.account_activity_item_operation import AccountActivityItemOperation as AccountActivityItemOperation
from sailpoint.v3.models.aggregation_type import AggregationType as AggregationType
from sailpoint.v3.models.approval_items import ApprovalItems as ApprovalItems
from sailpoint.v3.models.approval_scheme import ApprovalScheme as ApprovalScheme
from sailpoint.v3.models.approval_status import ApprovalStatus as ApprovalStatus
from sailpoint.v3.models.attribute_definition_type import AttributeDefinitionType as AttributeDefinitionType
from sailpoint.v3.models.bucket_type import BucketType as BucketType
from sailpoint.v3.models.certification import Certification as Certification
from sailpoint.v3.models.certification_decision import CertificationDecision as CertificationDecision
from sailpoint.v3.models.certification_phase import CertificationPhase as CertificationPhase
from sailpoint.v3.models.client_type import ClientType as ClientType
from sailpoint.v3.models.completed_approval_state import CompletedApprovalState as CompletedApprovalState
from sailpoint.v3.models.completion_status import CompletionStatus as CompletionStatus
from sailpoint.v3.models.criteria_type import CriteriaType as CriteriaType
from sailpoint.v3.models.dto_type import DtoType as DtoType
from sailpoint.v3.models.event_document import EventDocument as EventDocument
from sailpoint.v3.models.execution_status import ExecutionStatus as ExecutionStatus
from sailpoint.v3.models.filter_type import FilterType as FilterType
from sailpoint.v3.models.grant_type import GrantType as GrantType
from sailpoint.v3.models.index import Index as Index
from sailpoint.v3.models.locale_origin import LocaleOrigin as LocaleOrigin
from sailpoint.v3.models.managed_client_status_code import ManagedClientStatusCode as ManagedClientStatusCode
from sailpoint.v3.models.managed_client_type import ManagedClientType as ManagedClientType
from sailpoint.v3.models.managed_cluster_types import ManagedClusterTypes as ManagedClusterTypes
from sailpoint.v3.models.manual_work_item_state import ManualWorkItemState as ManualWorkItemState
from sailpoint.v3.models.metric_type import MetricType as MetricType
from sailpoint.v3.models.non_employee_identity_dto_type import NonEmployeeIdentityDtoType as NonEmployeeIdentityDtoType
from sailpoint.v3.models.non_employee_schema_attribute_type import NonEmployeeSchemaAttributeType as NonEmployeeSchemaAttributeType
from sailpoint.v3.models.operation import Operation as Operation
from sailpoint.v3.models.pending_approval_action import PendingApprovalAction as PendingApprovalAction
from sailpoint.v3.models.provisioning_criteria_operation import ProvisioningCriteriaOperation as ProvisioningCriteriaOperation
from sailpoint.v3.models.provisioning_policy import ProvisioningPolicy as ProvisioningPolicy
from sailpoint.v3.models.provisioning_state import ProvisioningState as ProvisioningState
from sailpoint.v3.models.query_type import QueryType as QueryType
from sailpoint.v3.models.reassignment_reference import ReassignmentReference as ReassignmentReference
from sailpoint.v3.models.reassignment_type import ReassignmentType as ReassignmentType
from sailpoint.v3.models.remediation_items import RemediationItems as RemediationItems
from sailpoint.v3.models.report_type import ReportType as ReportType
from sailpoint.v3.models.request_body import RequestBody as RequestBody
from sailpoint.v3.models.requestable_object_request_status import RequestableObjectRequestStatus as RequestableObjectRequestStatus
from sailpoint.v3.models.requestable_object_type import RequestableObjectType as RequestableObjectType
from sailpoint.v3.models.requested_item_status_request_state import RequestedItemStatusRequestState as RequestedItemStatusRequestState
from sailpoint.v3.models.role_assignment_source_type import RoleAssignmentSourceType as RoleAssignmentSourceType
from sailpoint.v3.models.role_criteria_key_type import RoleCriteriaKeyType as RoleCriteriaKeyType
from sailpoint.v3.models.role_criteria_operation import RoleCriteriaOperation as RoleCriteriaOperation
from sailpoint.v3.models.role_membership_selector_type import RoleMembershipSelectorType as RoleMembershipSelectorType
from sailpoint.v3.models.role_summary import RoleSummary as RoleSummary
from sailpoint.v3.models.schedule_type import ScheduleType as ScheduleType
from sailpoint.v3.models.search_filter_type import SearchFilterType as SearchFilterType
from sailpoint.v3.models.selector_type import SelectorType as SelectorType
from sailpoint.v3.models.standard_level import StandardLevel as StandardLevel
from sailpoint.v3.models.usage_type import UsageType as UsageType
from sailpoint.v3.models.work_item_state import WorkItemState as WorkItemState
from sailpoint.v3.models.work_item_state_manual_work_items import WorkItemStateManualWorkItems as WorkItemStateManualWorkItems
from sailpoint.v3.models.work_item_type_manual_work_items import WorkItemTypeManualWorkItems as WorkItemTypeManualWorkItems
