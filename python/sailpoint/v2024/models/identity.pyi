# Written by `make stubs` from schema/; change it there.
"""Identity."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2024.models.identity_lifecycle_state import IdentityLifecycleState
from sailpoint.v2024.models.identity_manager_ref import IdentityManagerRef

__all__ = ["Identity"]

class Identity(Model):
    """Identity."""

    id: str | None
    """Read-only: it is left out of requests."""
    name: str
    created: datetime | str | None
    """Read-only: it is left out of requests."""
    modified: datetime | str | None
    """Read-only: it is left out of requests."""
    alias: str | None
    email_address: str | None
    processing_state: str | None
    """Known values: ERROR, OK."""
    identity_status: str | None
    """Known values: UNREGISTERED, REGISTERED, PENDING, WARNING, DISABLED, ACTIVE, DEACTIVATED, TERMINATED, ERROR,
    LOCKED.
    """
    manager_ref: IdentityManagerRef | None
    is_manager: bool | None
    last_refresh: datetime | str | None
    attributes: dict[str, Any] | None
    lifecycle_state: IdentityLifecycleState | None
    def __init__(
        self,
        *,
        name: str,
        id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        alias: str | None = ...,
        email_address: str | None = ...,
        processing_state: Literal["ERROR", "OK"] | None = ...,
        identity_status: Literal[
            "UNREGISTERED",
            "REGISTERED",
            "PENDING",
            "WARNING",
            "DISABLED",
            "ACTIVE",
            "DEACTIVATED",
            "TERMINATED",
            "ERROR",
            "LOCKED",
        ]
        | None = ...,
        manager_ref: IdentityManagerRef | Mapping[str, Any] | None = ...,
        is_manager: bool | None = ...,
        last_refresh: datetime | str | None = ...,
        attributes: Mapping[str, Any] | None = ...,
        lifecycle_state: IdentityLifecycleState | Mapping[str, Any] | None = ...,
    ) -> None: ...
