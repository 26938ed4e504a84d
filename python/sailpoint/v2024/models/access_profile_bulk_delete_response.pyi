# Written by `make stubs` from schema/; change it there.
"""Access profile bulk delete response."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.access_profile_usage import AccessProfileUsage

__all__ = ["AccessProfileBulkDeleteResponse"]

class AccessProfileBulkDeleteResponse(Model):
    """Access profile bulk delete response."""

    task_id: str | None
    pending: list[str] | None
    in_use: list[AccessProfileUsage] | None
    def __init__(
        self,
        *,
        task_id: str | None = ...,
        pending: list[str] | tuple[str, ...] | None = ...,
        in_use: Sequence[AccessProfileUsage | Mapping[str, Any]] | None = ...,
    ) -> None: ...
