# Generated from schema/.
"""Cluster manual upgrade jobs inner managed process configuration toolbox."""

from sailpoint.v2025.models import ClusterManualUpgradeJobsInnerManagedProcessConfigurationToolbox

__all__ = ["ClusterManualUpgradeJobsInnerManagedProcessConfigurationToolbox"]
