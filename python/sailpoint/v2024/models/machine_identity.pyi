# Written by `make stubs` from schema/; change it there.
"""Machine identity."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sailpoint._core import Model

__all__ = ["MachineIdentity"]

class MachineIdentity(Model):
    """Machine identity."""

    id: str | None
    """Read-only: it is left out of requests."""
    name: str | None
    created: datetime | str | None
    """Read-only: it is left out of requests."""
    modified: datetime | str | None
    """Read-only: it is left out of requests."""
    business_application: str
    description: str | None
    manually_edited: bool | None
    attributes: dict[str, Any] | None
    def __init__(
        self,
        *,
        name: str | None,
        business_application: str,
        id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        description: str | None = ...,
        manually_edited: bool | None = ...,
        attributes: Mapping[str, Any] | None = ...,
    ) -> None: ...
