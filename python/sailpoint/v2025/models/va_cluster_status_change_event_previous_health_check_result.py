# Generated from schema/.
"""VA cluster status change event previous health check result."""

from sailpoint.v2025.models import VAClusterStatusChangeEventPreviousHealthCheckResult

__all__ = ["VAClusterStatusChangeEventPreviousHealthCheckResult"]
