# Written by `make stubs` from schema/; change it there.
"""Role insights summary."""

from datetime import datetime

from sailpoint._core import Model

__all__ = ["RoleInsightsSummary"]

class RoleInsightsSummary(Model):
    """Role insights summary."""

    number_of_updates: int | None
    last_generated: datetime | str | None
    entitlements_included_in_roles: int | None
    total_number_of_entitlements: int | None
    identities_with_access_via_roles: int | None
    total_number_of_identities: int | None
    def __init__(
        self,
        *,
        number_of_updates: int | None = ...,
        last_generated: datetime | str | None = ...,
        entitlements_included_in_roles: int | None = ...,
        total_number_of_entitlements: int | None = ...,
        identities_with_access_via_roles: int | None = ...,
        total_number_of_identities: int | None = ...,
    ) -> None: ...
