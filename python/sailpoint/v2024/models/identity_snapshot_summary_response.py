# Written by `make stubs` from schema/; change it there.
"""Identity snapshot summary response."""

from sailpoint._core import model

__all__ = ["IdentitySnapshotSummaryResponse"]

IdentitySnapshotSummaryResponse = model("v2024", "IdentitySnapshotSummaryResponse")
