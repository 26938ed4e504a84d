# Generated from schema/.
"""An identity profile: rules for creating identities from the accounts of an authoritative source."""

__all__ = ["IdentityProfile"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint._profile import ProfileMethods
    from sailpoint.v2025.models.identity_attribute_config import IdentityAttributeConfig
    from sailpoint.v2025.models.identity_attribute_transform import IdentityAttributeTransform
    from sailpoint.v2025.models.identity_exception_report_reference import IdentityExceptionReportReference
    from sailpoint.v2025.models.identity_profile_all_of_authoritative_source import IdentityProfileAllOfAuthoritativeSource
    from sailpoint.v2025.models.identity_profile_all_of_owner import IdentityProfileAllOfOwner
    from sailpoint.v2025.models.json_patch_operation import JsonPatchOperation
    from sailpoint.v2025.models.transform_definition import TransformDefinition

    class IdentityProfile(ProfileMethods[JsonPatchOperation, IdentityAttributeTransform, TransformDefinition], Model):
        """An identity profile: rules for creating identities from the accounts of an authoritative source."""

        id: str | None
        """The profile's id.

        Read-only: it is left out of requests.
        """
        name: str | None
        """The profile's name."""
        created: datetime | str | None
        """Time of creation.

        Read-only: it is left out of requests.
        """
        modified: datetime | str | None
        """Time of the last change.

        Read-only: it is left out of requests.
        """
        description: str | None
        """The profile's description."""
        owner: IdentityProfileAllOfOwner | None
        """The identity that owns the profile."""
        priority: int | None
        """Priority if an identity matches several profiles; the lowest number wins."""
        authoritative_source: IdentityProfileAllOfAuthoritativeSource
        """The source whose accounts become identities."""
        identity_refresh_required: bool | None
        """True if a change has not been applied to the identities yet."""
        identity_count: int | None
        """Number of identities of the profile."""
        identity_attribute_config: IdentityAttributeConfig | None
        """The profile's mappings."""
        identity_exception_report_reference: IdentityExceptionReportReference | None
        """The last report on identities that could not be created."""
        has_time_based_attr: bool | None
        """True if a mapping depends on the date and is recomputed periodically."""
        def __init__(
            self,
            *,
            name: str | None,
            authoritative_source: IdentityProfileAllOfAuthoritativeSource | Mapping[str, Any],
            id: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            description: str | None = ...,
            owner: IdentityProfileAllOfOwner | Mapping[str, Any] | None = ...,
            priority: int | None = ...,
            identity_refresh_required: bool | None = ...,
            identity_count: int | None = ...,
            identity_attribute_config: IdentityAttributeConfig | Mapping[str, Any] | None = ...,
            identity_exception_report_reference: IdentityExceptionReportReference | Mapping[str, Any] | None = ...,
            has_time_based_attr: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityProfile = model("v2025", "IdentityProfile")
