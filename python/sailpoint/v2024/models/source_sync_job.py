# Written by `make stubs` from schema/; change it there.
"""Source sync job."""

from sailpoint._core import model

__all__ = ["SourceSyncJob"]

SourceSyncJob = model("v2024", "SourceSyncJob")
