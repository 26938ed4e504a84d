# Generated from schema/.
"""Identity document all of identity profile."""

from sailpoint.v2025.models import IdentityDocumentAllOfIdentityProfile

__all__ = ["IdentityDocumentAllOfIdentityProfile"]
