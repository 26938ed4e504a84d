# Written by `make stubs` from schema/; change it there.
"""Access review item."""

from collections.abc import Mapping
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2024.models.access_summary import AccessSummary
from sailpoint.v2024.models.certification_decision import CertificationDecision
from sailpoint.v2024.models.certification_identity_summary import CertificationIdentitySummary

__all__ = ["AccessReviewItem"]

class AccessReviewItem(Model):
    """Access review item."""

    access_summary: AccessSummary | None
    identity_summary: CertificationIdentitySummary | None
    id: str | None
    completed: bool | None
    new_access: bool | None
    decision: str | None
    comments: str | None
    def __init__(
        self,
        *,
        access_summary: AccessSummary | Mapping[str, Any] | None = ...,
        identity_summary: CertificationIdentitySummary | Mapping[str, Any] | None = ...,
        id: str | None = ...,
        completed: bool | None = ...,
        new_access: bool | None = ...,
        decision: CertificationDecision | Literal["APPROVE", "REVOKE"] | None = ...,
        comments: str | None = ...,
    ) -> None: ...
