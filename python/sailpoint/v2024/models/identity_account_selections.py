# Generated from schema/.
"""Identity account selections."""

from sailpoint.v2024.models import IdentityAccountSelections

__all__ = ["IdentityAccountSelections"]
