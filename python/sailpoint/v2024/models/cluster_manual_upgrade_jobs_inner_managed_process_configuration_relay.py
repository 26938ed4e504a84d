# Generated from schema/.
"""Cluster manual upgrade jobs inner managed process configuration relay."""

from sailpoint.v2024.models import ClusterManualUpgradeJobsInnerManagedProcessConfigurationRelay

__all__ = ["ClusterManualUpgradeJobsInnerManagedProcessConfigurationRelay"]
