# Generated from schema/.
"""VA cluster status change event."""

from sailpoint.v2024.models import VAClusterStatusChangeEvent

__all__ = ["VAClusterStatusChangeEvent"]
