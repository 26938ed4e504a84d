# Generated from schema/.
"""Identity profile1."""

__all__ = ["IdentityProfile1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.identity_attribute_config1 import IdentityAttributeConfig1
    from sailpoint.beta.models.identity_exception_report_reference1 import IdentityExceptionReportReference1
    from sailpoint.beta.models.identity_profile1_all_of_authoritative_source import IdentityProfile1AllOfAuthoritativeSource
    from sailpoint.beta.models.identity_profile_all_of_owner import IdentityProfileAllOfOwner

    class IdentityProfile1(Model):
        """Identity profile1."""

        id: str | None
        """Read-only: it is left out of requests."""
        name: str | None
        created: datetime | str | None
        """Read-only: it is left out of requests."""
        modified: datetime | str | None
        """Read-only: it is left out of requests."""
        description: str | None
        owner: IdentityProfileAllOfOwner | None
        priority: int | None
        authoritative_source: IdentityProfile1AllOfAuthoritativeSource
        identity_refresh_required: bool | None
        identity_count: int | None
        identity_attribute_config: IdentityAttributeConfig1 | None
        identity_exception_report_reference: IdentityExceptionReportReference1 | None
        has_time_based_attr: bool | None
        def __init__(
            self,
            *,
            name: str | None,
            authoritative_source: IdentityProfile1AllOfAuthoritativeSource | Mapping[str, Any],
            id: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            description: str | None = ...,
            owner: IdentityProfileAllOfOwner | Mapping[str, Any] | None = ...,
            priority: int | None = ...,
            identity_refresh_required: bool | None = ...,
            identity_count: int | None = ...,
            identity_attribute_config: IdentityAttributeConfig1 | Mapping[str, Any] | None = ...,
            identity_exception_report_reference: IdentityExceptionReportReference1 | Mapping[str, Any] | None = ...,
            has_time_based_attr: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityProfile1 = model("beta", "IdentityProfile1")
