# Generated from schema/.
"""Cluster manual upgrade jobs inner managed process configuration ccg."""

from sailpoint.v2024.models import ClusterManualUpgradeJobsInnerManagedProcessConfigurationCcg

__all__ = ["ClusterManualUpgradeJobsInnerManagedProcessConfigurationCcg"]
