# Generated from schema/.
"""Identity snapshot summary response."""

from sailpoint.v2025.models import IdentitySnapshotSummaryResponse

__all__ = ["IdentitySnapshotSummaryResponse"]
