# Generated from schema/.
"""VA cluster status change event application."""

from sailpoint.v2024.models import VAClusterStatusChangeEventApplication

__all__ = ["VAClusterStatusChangeEventApplication"]
