# Written by `make stubs` from schema/; change it there.
"""Workflow definition."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model

__all__ = ["WorkflowDefinition"]

class WorkflowDefinition(Model):
    """Workflow definition."""

    start: str | None
    steps: dict[str, Any] | None
    def __init__(
        self,
        *,
        start: str | None = ...,
        steps: Mapping[str, Any] | None = ...,
    ) -> None: ...
