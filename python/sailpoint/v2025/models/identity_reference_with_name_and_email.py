# Generated from schema/.
"""Identity reference with name and email."""

from sailpoint.v2025.models import IdentityReferenceWithNameAndEmail

__all__ = ["IdentityReferenceWithNameAndEmail"]
