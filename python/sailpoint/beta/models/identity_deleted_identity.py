# Generated from schema/.
"""Identity deleted identity."""

from sailpoint.beta.models import IdentityDeletedIdentity

__all__ = ["IdentityDeletedIdentity"]
