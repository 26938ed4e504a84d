# Generated from schema/.
"""Cluster manual upgrade jobs inner managed process configuration charon."""

from sailpoint.v2024.models import ClusterManualUpgradeJobsInnerManagedProcessConfigurationCharon

__all__ = ["ClusterManualUpgradeJobsInnerManagedProcessConfigurationCharon"]
