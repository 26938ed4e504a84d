# Written by `make stubs` from schema/; change it there.
"""Managed client status."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sailpoint._core import Model

__all__ = ["ManagedClientStatus"]

class ManagedClientStatus(Model):
    """Managed client status."""

    body: dict[str, Any]
    status: str
    type: str | None
    timestamp: datetime | str
    def __init__(
        self,
        *,
        body: Mapping[str, Any],
        status: str,
        type: str | None,
        timestamp: datetime | str,
    ) -> None: ...
