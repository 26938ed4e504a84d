# Generated from schema/.
"""Access apps."""

__all__ = ["AccessApps"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.access_apps_owner import AccessAppsOwner

    class AccessApps(Model):
        """Access apps."""

        id: str | None
        name: str | None
        description: str | None
        owner: AccessAppsOwner | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            description: str | None = ...,
            owner: AccessAppsOwner | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessApps = model("v2025", "AccessApps")
