# Generated from schema/.
"""VA cluster status change event previous health check result."""

from sailpoint.beta.models import VAClusterStatusChangeEventPreviousHealthCheckResult

__all__ = ["VAClusterStatusChangeEventPreviousHealthCheckResult"]
