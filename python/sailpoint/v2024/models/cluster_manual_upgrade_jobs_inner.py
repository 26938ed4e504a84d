# Generated from schema/.
"""Cluster manual upgrade jobs inner."""

__all__ = ["ClusterManualUpgradeJobsInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.cluster_manual_upgrade_jobs_inner_managed_process_configuration import ClusterManualUpgradeJobsInnerManagedProcessConfiguration

    class ClusterManualUpgradeJobsInner(Model):
        """Cluster manual upgrade jobs inner."""

        uuid: str
        cookbook: str
        state: str
        type: str
        target_id: str
        managed_process_configuration: ClusterManualUpgradeJobsInnerManagedProcessConfiguration
        def __init__(
            self,
            *,
            uuid: str,
            cookbook: str,
            state: str,
            type: str,
            target_id: str,
            managed_process_configuration: ClusterManualUpgradeJobsInnerManagedProcessConfiguration | Mapping[str, Any],
        ) -> None: ...
else:
    from sailpoint._core import model

    ClusterManualUpgradeJobsInner = model("v2024", "ClusterManualUpgradeJobsInner")
