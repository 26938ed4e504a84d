# Written by `make stubs` from schema/; change it there.
"""Source manager correlation mapping."""

from sailpoint._core import model

__all__ = ["SourceManagerCorrelationMapping"]

SourceManagerCorrelationMapping = model("v2024", "SourceManagerCorrelationMapping")
