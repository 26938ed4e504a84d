# Written by `make stubs` from schema/; change it there.
"""Requestability."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.access_duration import AccessDuration
from sailpoint.v2024.models.access_profile_approval_scheme import AccessProfileApprovalScheme

__all__ = ["Requestability"]

class Requestability(Model):
    """Requestability."""

    comments_required: bool | None
    denial_comments_required: bool | None
    reauthorization_required: bool | None
    require_end_date: bool | None
    max_permitted_access_duration: AccessDuration | None
    approval_schemes: list[AccessProfileApprovalScheme] | None
    def __init__(
        self,
        *,
        comments_required: bool | None = ...,
        denial_comments_required: bool | None = ...,
        reauthorization_required: bool | None = ...,
        require_end_date: bool | None = ...,
        max_permitted_access_duration: AccessDuration | Mapping[str, Any] | None = ...,
        approval_schemes: Sequence[AccessProfileApprovalScheme | Mapping[str, Any]] | None = ...,
    ) -> None: ...
