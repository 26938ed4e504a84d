# Generated from schema/.
"""Source cluster."""

from sailpoint.v3.models import SourceCluster

__all__ = ["SourceCluster"]
