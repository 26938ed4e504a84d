# Generated from schema/.
"""Identity document all of manager."""

from sailpoint.v3.models import IdentityDocumentAllOfManager

__all__ = ["IdentityDocumentAllOfManager"]
