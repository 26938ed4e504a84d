# Written by `make stubs` from schema/; change it there.
"""VA cluster status change event health check result."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["VAClusterStatusChangeEventHealthCheckResult"]

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
