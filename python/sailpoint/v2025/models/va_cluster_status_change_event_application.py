# Generated from schema/.
"""VA cluster status change event application."""

from sailpoint.v2025.models import VAClusterStatusChangeEventApplication

__all__ = ["VAClusterStatusChangeEventApplication"]
