# Generated from schema/.
"""Identity document."""

from sailpoint.v2024.models import IdentityDocument

__all__ = ["IdentityDocument"]
