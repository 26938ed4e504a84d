# Written by `make stubs` from schema/; change it there.
"""Cluster manual upgrade jobs inner managed process configuration toolbox."""

from sailpoint._core import model

__all__ = ["ClusterManualUpgradeJobsInnerManagedProcessConfigurationToolbox"]

ClusterManualUpgradeJobsInnerManagedProcessConfigurationToolbox = model("v2024", "ClusterManualUpgradeJobsInnerManagedProcessConfigurationToolbox")
