# Generated from schema/.
"""Identity deleted identity."""

from sailpoint.v2024.models import IdentityDeletedIdentity

__all__ = ["IdentityDeletedIdentity"]
