# Generated from schema/.
"""Cluster manual upgrade jobs inner managed process configuration relay."""

__all__ = ["ClusterManualUpgradeJobsInnerManagedProcessConfigurationRelay"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ClusterManualUpgradeJobsInnerManagedProcessConfigurationRelay(Model):
        """Cluster manual upgrade jobs inner managed process configuration relay."""

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
else:
    from sailpoint._core import model

    ClusterManualUpgradeJobsInnerManagedProcessConfigurationRelay = model("v2025", "ClusterManualUpgradeJobsInnerManagedProcessConfigurationRelay")
