# Generated from schema/.
"""Source sync payload."""

from sailpoint.beta.models import SourceSyncPayload

__all__ = ["SourceSyncPayload"]
