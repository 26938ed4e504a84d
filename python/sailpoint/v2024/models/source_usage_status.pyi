# Written by `make stubs` from schema/; change it there.
"""Source usage status."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["SourceUsageStatus"]

class SourceUsageStatus(Model):
    """Source usage status."""

    status: str | None
    """Known values: COMPLETE, INCOMPLETE."""
    def __init__(
        self,
        *,
        status: Literal["COMPLETE", "INCOMPLETE"] | None = ...,
    ) -> None: ...
