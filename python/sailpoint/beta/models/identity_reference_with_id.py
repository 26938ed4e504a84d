# Generated from schema/.
"""Identity reference with id."""

from sailpoint.beta.models import IdentityReferenceWithId

__all__ = ["IdentityReferenceWithId"]
