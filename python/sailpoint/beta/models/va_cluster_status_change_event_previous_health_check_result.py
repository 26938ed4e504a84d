# Generated from schema/.
"""VA cluster status change event previous health check result."""

__all__ = ["VAClusterStatusChangeEventPreviousHealthCheckResult"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class VAClusterStatusChangeEventPreviousHealthCheckResult(Model):
        """VA cluster status change event previous health check result."""

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

    VAClusterStatusChangeEventPreviousHealthCheckResult = model("beta", "VAClusterStatusChangeEventPreviousHealthCheckResult")
