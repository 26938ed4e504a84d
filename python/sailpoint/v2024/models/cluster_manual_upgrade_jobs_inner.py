# Written by `make stubs` from schema/; change it there.
"""Cluster manual upgrade jobs inner."""

from sailpoint._core import model

__all__ = ["ClusterManualUpgradeJobsInner"]

ClusterManualUpgradeJobsInner = model("v2024", "ClusterManualUpgradeJobsInner")
