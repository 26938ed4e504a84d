# Written by `make stubs` from schema/; change it there.
"""Account action."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AccountAction"]

class AccountAction(Model):
    """Account action."""

    action: str | None
    """Known values: ENABLE, DISABLE, DELETE."""
    source_ids: list[str] | None
    def __init__(
        self,
        *,
        action: Literal["ENABLE", "DISABLE", "DELETE"] | None = ...,
        source_ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
