# Generated from schema/.
"""Identity deleted."""

from sailpoint.v2024.models import IdentityDeleted

__all__ = ["IdentityDeleted"]
