# Generated from schema/.
"""Role insights summary."""

__all__ = ["RoleInsightsSummary"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    RoleInsightsSummary = model("beta", "RoleInsightsSummary")
