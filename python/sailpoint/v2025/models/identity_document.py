# Generated from schema/.
"""Identity document."""

from sailpoint.v2025.models import IdentityDocument

__all__ = ["IdentityDocument"]
