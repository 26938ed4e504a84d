# Written by `make stubs` from schema/; change it there.
"""Cluster manual upgrade jobs inner managed process configuration toolbox."""

from sailpoint._core import Model

__all__ = ["ClusterManualUpgradeJobsInnerManagedProcessConfigurationToolbox"]

class ClusterManualUpgradeJobsInnerManagedProcessConfigurationToolbox(Model):
    """Cluster manual upgrade jobs inner managed process configuration toolbox."""

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
