# Generated from schema/.
"""Source cluster."""

from sailpoint.v2024.models import SourceCluster

__all__ = ["SourceCluster"]
