# Generated from schema/.
"""VA cluster status change event application."""

from sailpoint.beta.models import VAClusterStatusChangeEventApplication

__all__ = ["VAClusterStatusChangeEventApplication"]
