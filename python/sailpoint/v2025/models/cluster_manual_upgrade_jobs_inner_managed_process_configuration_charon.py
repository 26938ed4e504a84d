# Generated from schema/.
"""Cluster manual upgrade jobs inner managed process configuration charon."""

__all__ = ["ClusterManualUpgradeJobsInnerManagedProcessConfigurationCharon"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    ClusterManualUpgradeJobsInnerManagedProcessConfigurationCharon = model("v2025", "ClusterManualUpgradeJobsInnerManagedProcessConfigurationCharon")
