# Generated from schema/.
"""Identity snapshot summary response."""

from sailpoint.beta.models import IdentitySnapshotSummaryResponse

__all__ = ["IdentitySnapshotSummaryResponse"]
