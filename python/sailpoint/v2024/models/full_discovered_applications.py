# Written by `make stubs` from schema/; change it there.
"""Full discovered applications."""

from sailpoint._core import model

__all__ = ["FullDiscoveredApplications"]

FullDiscoveredApplications = model("v2024", "FullDiscoveredApplications")
