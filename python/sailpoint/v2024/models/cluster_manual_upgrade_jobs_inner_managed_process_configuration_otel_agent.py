# Written by `make stubs` from schema/; change it there.
"""Cluster manual upgrade jobs inner managed process configuration otel agent."""

from sailpoint._core import model

__all__ = ["ClusterManualUpgradeJobsInnerManagedProcessConfigurationOtelAgent"]

ClusterManualUpgradeJobsInnerManagedProcessConfigurationOtelAgent = model("v2024", "ClusterManualUpgradeJobsInnerManagedProcessConfigurationOtelAgent")
