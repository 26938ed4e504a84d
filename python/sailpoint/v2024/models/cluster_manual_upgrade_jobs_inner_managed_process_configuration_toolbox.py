# Generated from schema/.
"""Cluster manual upgrade jobs inner managed process configuration toolbox."""

__all__ = ["ClusterManualUpgradeJobsInnerManagedProcessConfigurationToolbox"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    ClusterManualUpgradeJobsInnerManagedProcessConfigurationToolbox = model("v2024", "ClusterManualUpgradeJobsInnerManagedProcessConfigurationToolbox")
