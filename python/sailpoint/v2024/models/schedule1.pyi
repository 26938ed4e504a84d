# Written by `make stubs` from schema/; change it there.
"""Schedule1."""

from typing import Literal

from sailpoint._core import Model
from sailpoint._tracking import Tracked

__all__ = ["Schedule1"]

class Schedule1(Tracked, Model):
    """Schedule1."""

    type: str
    """Known values: ACCOUNT_AGGREGATION, GROUP_AGGREGATION."""
    cron_expression: str
    def __init__(
        self,
        *,
        type: Literal["ACCOUNT_AGGREGATION", "GROUP_AGGREGATION"],
        cron_expression: str,
    ) -> None: ...
