# Written by `make stubs` from schema/; change it there.
"""Revocability for role."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.approval_scheme_for_role import ApprovalSchemeForRole

__all__ = ["RevocabilityForRole"]

class RevocabilityForRole(Model):
    """Revocability for role."""

    comments_required: bool | None
    denial_comments_required: bool | None
    approval_schemes: list[ApprovalSchemeForRole] | None
    def __init__(
        self,
        *,
        comments_required: bool | None = ...,
        denial_comments_required: bool | None = ...,
        approval_schemes: Sequence[ApprovalSchemeForRole | Mapping[str, Any]] | None = ...,
    ) -> None: ...
