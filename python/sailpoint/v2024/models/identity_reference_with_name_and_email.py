# Generated from schema/.
"""Identity reference with name and email."""

from sailpoint.v2024.models import IdentityReferenceWithNameAndEmail

__all__ = ["IdentityReferenceWithNameAndEmail"]
