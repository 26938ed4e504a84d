# Generated from schema/.
"""Identity reference with name and email."""

from sailpoint.beta.models import IdentityReferenceWithNameAndEmail

__all__ = ["IdentityReferenceWithNameAndEmail"]
