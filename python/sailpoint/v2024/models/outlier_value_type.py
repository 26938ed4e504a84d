# Generated from schema/.
"""Outlier value type."""

__all__ = ["OutlierValueType"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    OutlierValueType = model("v2024", "OutlierValueType")
