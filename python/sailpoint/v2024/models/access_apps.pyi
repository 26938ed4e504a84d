# Written by `make stubs` from schema/; change it there.
"""Access apps."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.access_apps_owner import AccessAppsOwner

__all__ = ["AccessApps"]

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
