# Generated from schema/.
"""Full discovered applications."""

from sailpoint.v3.models import FullDiscoveredApplications

__all__ = ["FullDiscoveredApplications"]
