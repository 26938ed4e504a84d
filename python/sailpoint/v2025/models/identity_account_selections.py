# Generated from schema/.
"""Identity account selections."""

from sailpoint.v2025.models import IdentityAccountSelections

__all__ = ["IdentityAccountSelections"]
