# Written by `make stubs` from schema/; change it there.
"""Source sync payload."""

from sailpoint._core import model

__all__ = ["SourceSyncPayload"]

SourceSyncPayload = model("v2024", "SourceSyncPayload")
