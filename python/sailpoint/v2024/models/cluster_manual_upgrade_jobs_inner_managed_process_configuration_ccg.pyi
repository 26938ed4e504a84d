# Written by `make stubs` from schema/; change it there.
"""Cluster manual upgrade jobs inner managed process configuration ccg."""

from collections.abc import Mapping

from sailpoint._core import Model

__all__ = ["ClusterManualUpgradeJobsInnerManagedProcessConfigurationCcg"]

class ClusterManualUpgradeJobsInnerManagedProcessConfigurationCcg(Model):
    """Cluster manual upgrade jobs inner managed process configuration ccg."""

    version: str
    path: str
    description: str
    restart_needed: bool
    dependencies: dict[str, str]
    def __init__(
        self,
        *,
        version: str,
        path: str,
        description: str,
        restart_needed: bool,
        dependencies: Mapping[str, str],
    ) -> None: ...
