# Generated from schema/.
"""The models of the schema file machine_identities, for type checkers."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sailpoint._core import Model

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
