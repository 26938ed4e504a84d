# Written by `make stubs` from schema/; change it there.
"""Access request phases."""

from datetime import datetime
from typing import Literal

from sailpoint._core import Model

__all__ = ["AccessRequestPhases"]

class AccessRequestPhases(Model):
    """Access request phases."""

    started: datetime | str | None
    finished: datetime | str | None
    name: str | None
    state: str | None
    """Known values: PENDING, EXECUTING, COMPLETED, CANCELLED, NOT_EXECUTED."""
    result: str | None
    """Known values: SUCCESSFUL, FAILED."""
    phase_reference: str | None
    def __init__(
        self,
        *,
        started: datetime | str | None = ...,
        finished: datetime | str | None = ...,
        name: str | None = ...,
        state: Literal["PENDING", "EXECUTING", "COMPLETED", "CANCELLED", "NOT_EXECUTED"] | None = ...,
        result: Literal["SUCCESSFUL", "FAILED"] | None = ...,
        phase_reference: str | None = ...,
    ) -> None: ...
