# Written by `make stubs` from schema/; change it there.
"""Outlier value type."""

from typing import Literal

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
        name: Literal["INTEGER", "FLOAT"] | None = ...,
        ordinal: int | None = ...,
    ) -> None: ...
