# Written by `make stubs` from schema/; change it there.
"""Cluster manual upgrade jobs inner managed process configuration relay."""

from sailpoint._core import model

__all__ = ["ClusterManualUpgradeJobsInnerManagedProcessConfigurationRelay"]

ClusterManualUpgradeJobsInnerManagedProcessConfigurationRelay = model("v2024", "ClusterManualUpgradeJobsInnerManagedProcessConfigurationRelay")
