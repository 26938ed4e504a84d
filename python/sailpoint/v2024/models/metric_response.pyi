# Written by `make stubs` from schema/; change it there.
"""Metric response."""

from sailpoint._core import Model

__all__ = ["MetricResponse"]

class MetricResponse(Model):
    """Metric response."""

    name: str | None
    value: float | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        value: float | None = ...,
    ) -> None: ...
