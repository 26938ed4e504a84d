# Generated from schema/.
"""Reviewable entitlement."""

__all__ = ["ReviewableEntitlement"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.data_access import DataAccess
    from sailpoint.v3.models.identity_reference_with_name_and_email import IdentityReferenceWithNameAndEmail
    from sailpoint.v3.models.reviewable_entitlement_account import ReviewableEntitlementAccount

    class ReviewableEntitlement(Model):
        """Reviewable entitlement."""

        id: str | None
        name: str | None
        description: str | None
        privileged: bool | None
        owner: IdentityReferenceWithNameAndEmail | None
        attribute_name: str | None
        attribute_value: str | None
        source_schema_object_type: str | None
        source_name: str | None
        source_type: str | None
        source_id: str | None
        has_permissions: bool | None
        is_permission: bool | None
        revocable: bool | None
        cloud_governed: bool | None
        contains_data_access: bool | None
        data_access: DataAccess | None
        account: ReviewableEntitlementAccount | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            description: str | None = ...,
            privileged: bool | None = ...,
            owner: IdentityReferenceWithNameAndEmail | Mapping[str, Any] | None = ...,
            attribute_name: str | None = ...,
            attribute_value: str | None = ...,
            source_schema_object_type: str | None = ...,
            source_name: str | None = ...,
            source_type: str | None = ...,
            source_id: str | None = ...,
            has_permissions: bool | None = ...,
            is_permission: bool | None = ...,
            revocable: bool | None = ...,
            cloud_governed: bool | None = ...,
            contains_data_access: bool | None = ...,
            data_access: DataAccess | Mapping[str, Any] | None = ...,
            account: ReviewableEntitlementAccount | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ReviewableEntitlement = model("v3", "ReviewableEntitlement")
