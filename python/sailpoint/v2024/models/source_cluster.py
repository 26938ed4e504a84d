# Written by `make stubs` from schema/; change it there.
"""Source cluster."""

from sailpoint._core import model

__all__ = ["SourceCluster"]

SourceCluster = model("v2024", "SourceCluster")
