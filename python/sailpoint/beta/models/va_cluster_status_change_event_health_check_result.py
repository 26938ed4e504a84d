# Generated from schema/.
"""VA cluster status change event health check result."""

from sailpoint.beta.models import VAClusterStatusChangeEventHealthCheckResult

__all__ = ["VAClusterStatusChangeEventHealthCheckResult"]
