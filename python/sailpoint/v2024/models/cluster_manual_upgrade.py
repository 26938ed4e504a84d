# Generated from schema/.
"""Cluster manual upgrade."""

from sailpoint.v2024.models import ClusterManualUpgrade

__all__ = ["ClusterManualUpgrade"]
