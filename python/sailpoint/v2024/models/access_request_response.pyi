# Written by `make stubs` from schema/; change it there.
"""Access request response."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.access_request_tracking import AccessRequestTracking

__all__ = ["AccessRequestResponse"]

class AccessRequestResponse(Model):
    """Access request response."""

    new_requests: list[AccessRequestTracking] | None
    existing_requests: list[AccessRequestTracking] | None
    def __init__(
        self,
        *,
        new_requests: Sequence[AccessRequestTracking | Mapping[str, Any]] | None = ...,
        existing_requests: Sequence[AccessRequestTracking | Mapping[str, Any]] | None = ...,
    ) -> None: ...
