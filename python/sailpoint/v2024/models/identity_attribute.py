# Generated from schema/.
"""Identity attribute."""

from sailpoint.v2024.models import IdentityAttribute

__all__ = ["IdentityAttribute"]
