# Written by `make stubs` from schema/; change it there.
"""Source usage status."""

from sailpoint._core import model

__all__ = ["SourceUsageStatus"]

SourceUsageStatus = model("v2024", "SourceUsageStatus")
