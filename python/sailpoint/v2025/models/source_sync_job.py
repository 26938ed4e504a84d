# Generated from schema/.
"""Source sync job."""

from sailpoint.v2025.models import SourceSyncJob

__all__ = ["SourceSyncJob"]
