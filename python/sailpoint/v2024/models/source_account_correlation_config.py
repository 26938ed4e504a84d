# Written by `make stubs` from schema/; change it there.
"""Source account correlation config."""

from sailpoint._core import model

__all__ = ["SourceAccountCorrelationConfig"]

SourceAccountCorrelationConfig = model("v2024", "SourceAccountCorrelationConfig")
