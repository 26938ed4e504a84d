# Written by `make stubs` from schema/; change it there.
"""Requestability for role."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.access_duration import AccessDuration
from sailpoint.v2024.models.approval_scheme_for_role import ApprovalSchemeForRole

__all__ = ["RequestabilityForRole"]

class RequestabilityForRole(Model):
    """Requestability for role."""

    comments_required: bool | None
    denial_comments_required: bool | None
    reauthorization_required: bool | None
    require_end_date: bool | None
    max_permitted_access_duration: AccessDuration | None
    approval_schemes: list[ApprovalSchemeForRole] | None
    form_definition_id: str | None
    def __init__(
        self,
        *,
        comments_required: bool | None = ...,
        denial_comments_required: bool | None = ...,
        reauthorization_required: bool | None = ...,
        require_end_date: bool | None = ...,
        max_permitted_access_duration: AccessDuration | Mapping[str, Any] | None = ...,
        approval_schemes: Sequence[ApprovalSchemeForRole | Mapping[str, Any]] | None = ...,
        form_definition_id: str | None = ...,
    ) -> None: ...
