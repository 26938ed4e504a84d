# Generated from schema/.
"""The use of an access profile."""

__all__ = ["AccessProfileUsage"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.access_profile_usage_used_by_inner import AccessProfileUsageUsedByInner

    class AccessProfileUsage(Model):
        """The use of an access profile."""

        access_profile_id: str | None
        """The access profile's id."""
        used_by: list[AccessProfileUsageUsedByInner] | None
        """References to the objects that use it."""
        def __init__(
            self,
            *,
            access_profile_id: str | None = ...,
            used_by: Sequence[AccessProfileUsageUsedByInner | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessProfileUsage = model("v2025", "AccessProfileUsage")
