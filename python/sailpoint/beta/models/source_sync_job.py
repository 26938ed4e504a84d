# Generated from schema/.
"""Source sync job."""

from sailpoint.beta.models import SourceSyncJob

__all__ = ["SourceSyncJob"]
