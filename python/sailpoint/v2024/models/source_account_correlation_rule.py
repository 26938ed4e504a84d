# Written by `make stubs` from schema/; change it there.
"""Source account correlation rule."""

from sailpoint._core import model

__all__ = ["SourceAccountCorrelationRule"]

SourceAccountCorrelationRule = model("v2024", "SourceAccountCorrelationRule")
