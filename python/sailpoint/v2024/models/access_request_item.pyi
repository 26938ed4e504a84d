# Written by `make stubs` from schema/; change it there.
"""Access request item."""

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

from sailpoint._core import Model

__all__ = ["AccessRequestItem"]

class AccessRequestItem(Model):
    """Access request item."""

    type: str
    """Known values: ACCESS_PROFILE, ROLE, ENTITLEMENT."""
    id: str
    comment: str | None
    client_metadata: dict[str, str] | None
    start_date: datetime | str | None
    remove_date: datetime | str | None
    assignment_id: str | None
    native_identity: str | None
    def __init__(
        self,
        *,
        type: Literal["ACCESS_PROFILE", "ROLE", "ENTITLEMENT"],
        id: str,
        comment: str | None = ...,
        client_metadata: Mapping[str, str] | None = ...,
        start_date: datetime | str | None = ...,
        remove_date: datetime | str | None = ...,
        assignment_id: str | None = ...,
        native_identity: str | None = ...,
    ) -> None: ...
