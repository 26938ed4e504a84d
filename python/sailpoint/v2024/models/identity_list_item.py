# Generated from schema/.
"""Identity list item."""

from sailpoint.v2024.models import IdentityListItem

__all__ = ["IdentityListItem"]
