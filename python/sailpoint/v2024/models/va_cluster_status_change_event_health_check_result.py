# Written by `make stubs` from schema/; change it there.
"""VA cluster status change event health check result."""

from sailpoint._core import model

__all__ = ["VAClusterStatusChangeEventHealthCheckResult"]

VAClusterStatusChangeEventHealthCheckResult = model("v2024", "VAClusterStatusChangeEventHealthCheckResult")
