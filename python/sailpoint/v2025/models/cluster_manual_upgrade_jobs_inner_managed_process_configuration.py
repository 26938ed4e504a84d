# Generated from schema/.
"""Cluster manual upgrade jobs inner managed process configuration."""

__all__ = ["ClusterManualUpgradeJobsInnerManagedProcessConfiguration"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.cluster_manual_upgrade_jobs_inner_managed_process_configuration_ccg import ClusterManualUpgradeJobsInnerManagedProcessConfigurationCcg
    from sailpoint.v2025.models.cluster_manual_upgrade_jobs_inner_managed_process_configuration_charon import ClusterManualUpgradeJobsInnerManagedProcessConfigurationCharon
    from sailpoint.v2025.models.cluster_manual_upgrade_jobs_inner_managed_process_configuration_otel_agent import ClusterManualUpgradeJobsInnerManagedProcessConfigurationOtelAgent
    from sailpoint.v2025.models.cluster_manual_upgrade_jobs_inner_managed_process_configuration_relay import ClusterManualUpgradeJobsInnerManagedProcessConfigurationRelay
    from sailpoint.v2025.models.cluster_manual_upgrade_jobs_inner_managed_process_configuration_toolbox import ClusterManualUpgradeJobsInnerManagedProcessConfigurationToolbox

    class ClusterManualUpgradeJobsInnerManagedProcessConfiguration(Model):
        """Cluster manual upgrade jobs inner managed process configuration."""

        charon: ClusterManualUpgradeJobsInnerManagedProcessConfigurationCharon | None
        ccg: ClusterManualUpgradeJobsInnerManagedProcessConfigurationCcg | None
        otel_agent: ClusterManualUpgradeJobsInnerManagedProcessConfigurationOtelAgent | None
        relay: ClusterManualUpgradeJobsInnerManagedProcessConfigurationRelay | None
        toolbox: ClusterManualUpgradeJobsInnerManagedProcessConfigurationToolbox | None
        def __init__(
            self,
            *,
            charon: ClusterManualUpgradeJobsInnerManagedProcessConfigurationCharon | Mapping[str, Any] | None = ...,
            ccg: ClusterManualUpgradeJobsInnerManagedProcessConfigurationCcg | Mapping[str, Any] | None = ...,
            otel_agent: ClusterManualUpgradeJobsInnerManagedProcessConfigurationOtelAgent | Mapping[str, Any] | None = ...,
            relay: ClusterManualUpgradeJobsInnerManagedProcessConfigurationRelay | Mapping[str, Any] | None = ...,
            toolbox: ClusterManualUpgradeJobsInnerManagedProcessConfigurationToolbox | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ClusterManualUpgradeJobsInnerManagedProcessConfiguration = model("v2025", "ClusterManualUpgradeJobsInnerManagedProcessConfiguration")
