# Generated from schema/.
"""Cluster manual upgrade."""

from sailpoint.v2025.models import ClusterManualUpgrade

__all__ = ["ClusterManualUpgrade"]
