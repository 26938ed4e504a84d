# Written by `make stubs` from schema/; change it there.
"""Source updated."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from typing_extensions import Self

from sailpoint._core import Model
from sailpoint.v2024.models.source_updated_actor import SourceUpdatedActor

__all__ = ["SourceUpdated"]

class SourceUpdated(Model):
    """Source updated."""

    id: str
    name: str
    type: str
    modified: datetime | str
    connector: str
    actor: SourceUpdatedActor
    def __init__(
        self,
        *,
        id: str,
        name: str,
        type: str,
        modified: datetime | str,
        connector: str,
        actor: SourceUpdatedActor | Mapping[str, Any],
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""
