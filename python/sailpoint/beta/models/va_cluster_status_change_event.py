# Generated from schema/.
"""VA cluster status change event."""

from sailpoint.beta.models import VAClusterStatusChangeEvent

__all__ = ["VAClusterStatusChangeEvent"]
