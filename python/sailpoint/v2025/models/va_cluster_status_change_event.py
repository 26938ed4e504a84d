# Generated from schema/.
"""VA cluster status change event."""

from sailpoint.v2025.models import VAClusterStatusChangeEvent

__all__ = ["VAClusterStatusChangeEvent"]
