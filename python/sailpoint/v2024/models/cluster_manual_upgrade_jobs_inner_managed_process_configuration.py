# Generated from schema/.
"""Cluster manual upgrade jobs inner managed process configuration."""

from sailpoint.v2024.models import ClusterManualUpgradeJobsInnerManagedProcessConfiguration

__all__ = ["ClusterManualUpgradeJobsInnerManagedProcessConfiguration"]
