# Generated from schema/.
"""Identity document all of source."""

from sailpoint.v3.models import IdentityDocumentAllOfSource

__all__ = ["IdentityDocumentAllOfSource"]
