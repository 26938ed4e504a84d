# Generated from schema/.
"""Cluster manual upgrade jobs inner managed process configuration ccg."""

__all__ = ["ClusterManualUpgradeJobsInnerManagedProcessConfigurationCcg"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    ClusterManualUpgradeJobsInnerManagedProcessConfigurationCcg = model("v2025", "ClusterManualUpgradeJobsInnerManagedProcessConfigurationCcg")
