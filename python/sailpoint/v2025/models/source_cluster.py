# Generated from schema/.
"""Source cluster."""

from sailpoint.v2025.models import SourceCluster

__all__ = ["SourceCluster"]
