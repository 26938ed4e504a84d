# Written by `make stubs` from schema/; change it there.
"""VA cluster status change event previous health check result."""

from sailpoint._core import model

__all__ = ["VAClusterStatusChangeEventPreviousHealthCheckResult"]

VAClusterStatusChangeEventPreviousHealthCheckResult = model("v2024", "VAClusterStatusChangeEventPreviousHealthCheckResult")
