# Written by `make stubs` from schema/; change it there.
"""Outlier value type."""

from sailpoint._core import Model

__all__ = ["OutlierValueType"]

class OutlierValueType(Model):
    """Outlier value type."""

    name: str | None
    """Known values: INTEGER, FLOAT."""
    ordinal: int | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        ordinal: int | None = ...,
    ) -> None: ...
