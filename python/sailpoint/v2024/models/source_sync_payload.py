# Generated from schema/.
"""Source sync payload."""

from sailpoint.v2024.models import SourceSyncPayload

__all__ = ["SourceSyncPayload"]
