# Generated from schema/.
"""Full discovered applications."""

from sailpoint.v2025.models import FullDiscoveredApplications

__all__ = ["FullDiscoveredApplications"]
