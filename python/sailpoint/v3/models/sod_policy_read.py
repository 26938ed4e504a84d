# Generated from schema/.
"""Sod policy read."""

__all__ = ["SodPolicyRead"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v3.models.json_patch_operation import JsonPatchOperation
    from sailpoint.v3.models.sod_policy_owner_ref import SodPolicyOwnerRef
    from sailpoint.v3.models.sod_policy_read_all_of_conflicting_access_criteria import SodPolicyReadAllOfConflictingAccessCriteria
    from sailpoint.v3.models.violation_owner_assignment_config import ViolationOwnerAssignmentConfig

    class SodPolicyRead(Tracked[JsonPatchOperation], Model):
        """Sod policy read."""

        id: str | None
        """Read-only: it is left out of requests."""
        name: str | None
        created: datetime | str | None
        """Read-only: it is left out of requests."""
        modified: datetime | str | None
        """Read-only: it is left out of requests."""
        description: str | None
        owner_ref: SodPolicyOwnerRef | None
        external_policy_reference: str | None
        policy_query: str | None
        compensating_controls: str | None
        correction_advice: str | None
        state: str | None
        """Known values: ENFORCED, NOT_ENFORCED."""
        tags: list[str] | None
        creator_id: str | None
        """Read-only: it is left out of requests."""
        modifier_id: str | None
        """Read-only: it is left out of requests."""
        violation_owner_assignment_config: ViolationOwnerAssignmentConfig | None
        scheduled: bool | None
        type: str | None
        """Known values: GENERAL, CONFLICTING_ACCESS_BASED."""
        conflicting_access_criteria: SodPolicyReadAllOfConflictingAccessCriteria | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            description: str | None = ...,
            owner_ref: SodPolicyOwnerRef | Mapping[str, Any] | None = ...,
            external_policy_reference: str | None = ...,
            policy_query: str | None = ...,
            compensating_controls: str | None = ...,
            correction_advice: str | None = ...,
            state: Literal["ENFORCED", "NOT_ENFORCED"] | None = ...,
            tags: list[str] | tuple[str, ...] | None = ...,
            creator_id: str | None = ...,
            modifier_id: str | None = ...,
            violation_owner_assignment_config: ViolationOwnerAssignmentConfig | Mapping[str, Any] | None = ...,
            scheduled: bool | None = ...,
            type: Literal["GENERAL", "CONFLICTING_ACCESS_BASED"] | None = ...,
            conflicting_access_criteria: SodPolicyReadAllOfConflictingAccessCriteria | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SodPolicyRead = model("v3", "SodPolicyRead")
