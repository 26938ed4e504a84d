# Written by `make stubs` from schema/; change it there.
"""Cluster manual upgrade jobs inner managed process configuration charon."""

from sailpoint._core import Model

__all__ = ["ClusterManualUpgradeJobsInnerManagedProcessConfigurationCharon"]

class ClusterManualUpgradeJobsInnerManagedProcessConfigurationCharon(Model):
    """Cluster manual upgrade jobs inner managed process configuration charon."""

    version: str
    path: str
    description: str
    restart_needed: bool
    def __init__(
        self,
        *,
        version: str,
        path: str,
        description: str,
        restart_needed: bool,
    ) -> None: ...
