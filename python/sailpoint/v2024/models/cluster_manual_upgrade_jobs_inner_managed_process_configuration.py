# Written by `make stubs` from schema/; change it there.
"""Cluster manual upgrade jobs inner managed process configuration."""

from sailpoint._core import model

__all__ = ["ClusterManualUpgradeJobsInnerManagedProcessConfiguration"]

ClusterManualUpgradeJobsInnerManagedProcessConfiguration = model("v2024", "ClusterManualUpgradeJobsInnerManagedProcessConfiguration")
