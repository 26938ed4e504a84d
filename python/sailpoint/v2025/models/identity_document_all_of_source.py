# Generated from schema/.
"""Identity document all of source."""

from sailpoint.v2025.models import IdentityDocumentAllOfSource

__all__ = ["IdentityDocumentAllOfSource"]
