# Generated from schema/.
"""VA cluster status change event health check result."""

__all__ = ["VAClusterStatusChangeEventHealthCheckResult"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class VAClusterStatusChangeEventHealthCheckResult(Model):
        """VA cluster status change event health check result."""

        message: str
        result_type: str
        status: str
        """Known values: Succeeded, Failed."""
        def __init__(
            self,
            *,
            message: str,
            result_type: str,
            status: Literal["Succeeded", "Failed"],
        ) -> None: ...
else:
    from sailpoint._core import model

    VAClusterStatusChangeEventHealthCheckResult = model("v2025", "VAClusterStatusChangeEventHealthCheckResult")
