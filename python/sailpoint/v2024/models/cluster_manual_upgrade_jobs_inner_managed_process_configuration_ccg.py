# Written by `make stubs` from schema/; change it there.
"""Cluster manual upgrade jobs inner managed process configuration ccg."""

from sailpoint._core import model

__all__ = ["ClusterManualUpgradeJobsInnerManagedProcessConfigurationCcg"]

ClusterManualUpgradeJobsInnerManagedProcessConfigurationCcg = model("v2024", "ClusterManualUpgradeJobsInnerManagedProcessConfigurationCcg")
