# Generated from schema/.
"""Identity snapshot summary response."""

from sailpoint.v2024.models import IdentitySnapshotSummaryResponse

__all__ = ["IdentitySnapshotSummaryResponse"]
