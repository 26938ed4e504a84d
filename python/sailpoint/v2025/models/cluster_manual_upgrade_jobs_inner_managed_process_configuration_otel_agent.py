# Generated from schema/.
"""Cluster manual upgrade jobs inner managed process configuration otel agent."""

from sailpoint.v2025.models import ClusterManualUpgradeJobsInnerManagedProcessConfigurationOtelAgent

__all__ = ["ClusterManualUpgradeJobsInnerManagedProcessConfigurationOtelAgent"]
