# Generated from schema/.
"""Identity document all of identity profile."""

from sailpoint.v2024.models import IdentityDocumentAllOfIdentityProfile

__all__ = ["IdentityDocumentAllOfIdentityProfile"]
