# Generated from schema/.
"""Cluster manual upgrade jobs inner managed process configuration otel agent."""

__all__ = ["ClusterManualUpgradeJobsInnerManagedProcessConfigurationOtelAgent"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ClusterManualUpgradeJobsInnerManagedProcessConfigurationOtelAgent(Model):
        """Cluster manual upgrade jobs inner managed process configuration otel agent."""

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

    ClusterManualUpgradeJobsInnerManagedProcessConfigurationOtelAgent = model("v2025", "ClusterManualUpgradeJobsInnerManagedProcessConfigurationOtelAgent")
