# Generated from schema/.
"""Identity deleted identity."""

from sailpoint.v2025.models import IdentityDeletedIdentity

__all__ = ["IdentityDeletedIdentity"]
