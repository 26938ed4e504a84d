# Generated from schema/.
"""Full discovered applications."""

from sailpoint.beta.models import FullDiscoveredApplications

__all__ = ["FullDiscoveredApplications"]
