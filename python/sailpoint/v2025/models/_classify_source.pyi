# Generated from schema/.
"""The models of the schema file classify_source, for type checkers."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model

class SendClassifyMachineAccountFromSource200Response(Model):
    """Send classify machine account from source200 response."""

    accounts_submitted_for_processing: int | None
    def __init__(
        self,
        *,
        accounts_submitted_for_processing: int | None = ...,
    ) -> None: ...

class SourceClassificationStatus(Model):
    """Source classification status."""

    status: str | None
    """Known values: STARTED, COLLECTED, COMPLETED, CANCELLED, TERMINATED."""
    started: datetime | str | None
    updated: datetime | str | None
    counts: SourceClassificationStatusAllOfCounts | None
    def __init__(
        self,
        *,
        status: Literal["STARTED", "COLLECTED", "COMPLETED", "CANCELLED", "TERMINATED"] | None = ...,
        started: datetime | str | None = ...,
        updated: datetime | str | None = ...,
        counts: SourceClassificationStatusAllOfCounts | Mapping[str, Any] | None = ...,
    ) -> None: ...

class SourceClassificationStatusAllOfCounts(Model):
    """Source classification status all of counts."""

    expected: int
    received: int
    completed: int
    def __init__(
        self,
        *,
        expected: int,
        received: int,
        completed: int,
    ) -> None: ...
