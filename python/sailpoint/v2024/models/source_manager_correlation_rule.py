# Written by `make stubs` from schema/; change it there.
"""Source manager correlation rule."""

from sailpoint._core import model

__all__ = ["SourceManagerCorrelationRule"]

SourceManagerCorrelationRule = model("v2024", "SourceManagerCorrelationRule")
