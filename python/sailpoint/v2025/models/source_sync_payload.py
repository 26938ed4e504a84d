# Generated from schema/.
"""Source sync payload."""

from sailpoint.v2025.models import SourceSyncPayload

__all__ = ["SourceSyncPayload"]
