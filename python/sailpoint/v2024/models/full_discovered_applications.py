# Generated from schema/.
"""Full discovered applications."""

from sailpoint.v2024.models import FullDiscoveredApplications

__all__ = ["FullDiscoveredApplications"]
