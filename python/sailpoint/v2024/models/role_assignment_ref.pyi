# Written by `make stubs` from schema/; change it there.
"""Role assignment ref."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.base_reference_dto import BaseReferenceDto

__all__ = ["RoleAssignmentRef"]

class RoleAssignmentRef(Model):
    """Role assignment ref."""

    id: str | None
    role: BaseReferenceDto | None
    added_date: datetime | str | None
    start_date: datetime | str | None
    remove_date: datetime | str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        role: BaseReferenceDto | Mapping[str, Any] | None = ...,
        added_date: datetime | str | None = ...,
        start_date: datetime | str | None = ...,
        remove_date: datetime | str | None = ...,
    ) -> None: ...
