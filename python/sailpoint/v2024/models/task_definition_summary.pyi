# Written by `make stubs` from schema/; change it there.
"""Task definition summary."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model

__all__ = ["TaskDefinitionSummary"]

class TaskDefinitionSummary(Model):
    """Task definition summary."""

    id: str
    unique_name: str
    description: str | None
    parent_name: str
    executor: str | None
    arguments: dict[str, Any]
    def __init__(
        self,
        *,
        id: str,
        unique_name: str,
        description: str | None,
        parent_name: str,
        executor: str | None,
        arguments: Mapping[str, Any],
    ) -> None: ...
