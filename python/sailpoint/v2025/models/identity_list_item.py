# Generated from schema/.
"""Identity list item."""

from sailpoint.v2025.models import IdentityListItem

__all__ = ["IdentityListItem"]
