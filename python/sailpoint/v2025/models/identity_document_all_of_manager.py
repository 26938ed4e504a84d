# Generated from schema/.
"""Identity document all of manager."""

from sailpoint.v2025.models import IdentityDocumentAllOfManager

__all__ = ["IdentityDocumentAllOfManager"]
