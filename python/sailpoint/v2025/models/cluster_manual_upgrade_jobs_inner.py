# Generated from schema/.
"""Cluster manual upgrade jobs inner."""

from sailpoint.v2025.models import ClusterManualUpgradeJobsInner

__all__ = ["ClusterManualUpgradeJobsInner"]
