# Generated from schema/.
"""Cluster manual upgrade jobs inner managed process configuration ccg."""

from sailpoint.v2025.models import ClusterManualUpgradeJobsInnerManagedProcessConfigurationCcg

__all__ = ["ClusterManualUpgradeJobsInnerManagedProcessConfigurationCcg"]
