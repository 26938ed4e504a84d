# Written by `make stubs` from schema/; change it there.
"""Load accounts task task attributes."""

from typing import Any

from sailpoint._core import Model

__all__ = ["LoadAccountsTaskTaskAttributes"]

class LoadAccountsTaskTaskAttributes(Model):
    """Load accounts task task attributes."""

    app_id: str | None
    optimized_aggregation: str | None
    def __init__(
        self,
        *,
        app_id: str | None = ...,
        optimized_aggregation: str | None = ...,
        **members: Any,
    ) -> None: ...
