# Generated from schema/.
"""Identity list item."""

from sailpoint.beta.models import IdentityListItem

__all__ = ["IdentityListItem"]
