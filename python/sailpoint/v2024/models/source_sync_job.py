# Generated from schema/.
"""Source sync job."""

from sailpoint.v2024.models import SourceSyncJob

__all__ = ["SourceSyncJob"]
