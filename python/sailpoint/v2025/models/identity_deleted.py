# Generated from schema/.
"""Identity deleted."""

from sailpoint.v2025.models import IdentityDeleted

__all__ = ["IdentityDeleted"]
