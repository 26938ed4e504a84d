# Generated from schema/.
"""Cluster manual upgrade jobs inner managed process configuration charon."""

from sailpoint.v2025.models import ClusterManualUpgradeJobsInnerManagedProcessConfigurationCharon

__all__ = ["ClusterManualUpgradeJobsInnerManagedProcessConfigurationCharon"]
