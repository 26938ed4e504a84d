# Generated from schema/.
"""Cluster manual upgrade."""

__all__ = ["ClusterManualUpgrade"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.cluster_manual_upgrade_jobs_inner import ClusterManualUpgradeJobsInner

    class ClusterManualUpgrade(Model):
        """Cluster manual upgrade."""

        jobs: list[ClusterManualUpgradeJobsInner] | None
        def __init__(
            self,
            *,
            jobs: Sequence[ClusterManualUpgradeJobsInner | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ClusterManualUpgrade = model("v2024", "ClusterManualUpgrade")
