# Written by `make stubs` from schema/; change it there.
"""Cluster manual upgrade jobs inner managed process configuration charon."""

from sailpoint._core import model

__all__ = ["ClusterManualUpgradeJobsInnerManagedProcessConfigurationCharon"]

ClusterManualUpgradeJobsInnerManagedProcessConfigurationCharon = model("v2024", "ClusterManualUpgradeJobsInnerManagedProcessConfigurationCharon")
