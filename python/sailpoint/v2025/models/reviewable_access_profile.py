# Generated from schema/.
"""Reviewable access profile."""

__all__ = ["ReviewableAccessProfile"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.identity_reference_with_name_and_email import IdentityReferenceWithNameAndEmail
    from sailpoint.v2025.models.reviewable_entitlement import ReviewableEntitlement

    class ReviewableAccessProfile(Model):
        """Reviewable access profile."""

        id: str | None
        name: str | None
        description: str | None
        privileged: bool | None
        cloud_governed: bool | None
        end_date: datetime | str | None
        owner: IdentityReferenceWithNameAndEmail | None
        entitlements: list[ReviewableEntitlement | None] | None
        created: datetime | str | None
        modified: datetime | str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            description: str | None = ...,
            privileged: bool | None = ...,
            cloud_governed: bool | None = ...,
            end_date: datetime | str | None = ...,
            owner: IdentityReferenceWithNameAndEmail | Mapping[str, Any] | None = ...,
            entitlements: Sequence[ReviewableEntitlement | Mapping[str, Any] | None] | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ReviewableAccessProfile = model("v2025", "ReviewableAccessProfile")
