# Generated from schema/.
"""Managed cluster update preferences."""

__all__ = ["ManagedClusterUpdatePreferences"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ManagedClusterUpdatePreferences(Model):
        """Managed cluster update preferences."""

        process_groups: str | None
        update_state: str | None
        """Known values: AUTO, DISABLED."""
        notification_email: str | None
        def __init__(
            self,
            *,
            process_groups: str | None = ...,
            update_state: Literal["AUTO", "DISABLED"] | None = ...,
            notification_email: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ManagedClusterUpdatePreferences = model("v2025", "ManagedClusterUpdatePreferences")
