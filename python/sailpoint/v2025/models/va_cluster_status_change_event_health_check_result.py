# Generated from schema/.
"""VA cluster status change event health check result."""

from sailpoint.v2025.models import VAClusterStatusChangeEventHealthCheckResult

__all__ = ["VAClusterStatusChangeEventHealthCheckResult"]
