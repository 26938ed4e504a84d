# Generated from schema/.
"""Reviewable role."""

__all__ = ["ReviewableRole"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.identity_reference_with_name_and_email import IdentityReferenceWithNameAndEmail
    from sailpoint.v3.models.reviewable_access_profile import ReviewableAccessProfile
    from sailpoint.v3.models.reviewable_entitlement import ReviewableEntitlement

    class ReviewableRole(Model):
        """Reviewable role."""

        id: str | None
        name: str | None
        description: str | None
        privileged: bool | None
        owner: IdentityReferenceWithNameAndEmail | None
        revocable: bool | None
        end_date: datetime | str | None
        access_profiles: list[ReviewableAccessProfile] | None
        entitlements: list[ReviewableEntitlement | None] | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            description: str | None = ...,
            privileged: bool | None = ...,
            owner: IdentityReferenceWithNameAndEmail | Mapping[str, Any] | None = ...,
            revocable: bool | None = ...,
            end_date: datetime | str | None = ...,
            access_profiles: Sequence[ReviewableAccessProfile | Mapping[str, Any]] | None = ...,
            entitlements: Sequence[ReviewableEntitlement | Mapping[str, Any] | None] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ReviewableRole = model("v3", "ReviewableRole")
