# Written by `make stubs` from schema/; change it there.
"""Cluster manual upgrade."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.cluster_manual_upgrade_jobs_inner import ClusterManualUpgradeJobsInner

__all__ = ["ClusterManualUpgrade"]

class ClusterManualUpgrade(Model):
    """Cluster manual upgrade."""

    jobs: list[ClusterManualUpgradeJobsInner] | None
    def __init__(
        self,
        *,
        jobs: Sequence[ClusterManualUpgradeJobsInner | Mapping[str, Any]] | None = ...,
    ) -> None: ...
