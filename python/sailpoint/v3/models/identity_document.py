# Generated from schema/.
"""Identity document."""

from sailpoint.v3.models import IdentityDocument

__all__ = ["IdentityDocument"]
