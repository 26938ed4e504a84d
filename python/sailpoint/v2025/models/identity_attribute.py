# Generated from schema/.
"""Identity attribute."""

from sailpoint.v2025.models import IdentityAttribute

__all__ = ["IdentityAttribute"]
