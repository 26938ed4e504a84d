# Generated from schema/.
"""Access of an identity that a reviewer decides on."""

__all__ = ["AccessReviewItem"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.access_summary import AccessSummary
    from sailpoint.v2024.models.certification_decision import CertificationDecision
    from sailpoint.v2024.models.certification_identity_summary import CertificationIdentitySummary

    class AccessReviewItem(Model):
        """Access of an identity that a reviewer decides on."""

        access_summary: AccessSummary | None
        """The access."""
        identity_summary: CertificationIdentitySummary | None
        """The identity."""
        id: str | None
        """The item's id."""
        completed: bool | None
        """True if a decision is made."""
        new_access: bool | None
        """True if the access is new since the last certification."""
        decision: str | None
        """The decision."""
        comments: str | None
        """The reviewer's comments."""
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
else:
    from sailpoint._core import model

    AccessReviewItem = model("v2024", "AccessReviewItem")
