# Written by `make stubs` from schema/; change it there.
"""Activity insights."""

from sailpoint._core import model

__all__ = ["ActivityInsights"]

ActivityInsights = model("v2024", "ActivityInsights")
