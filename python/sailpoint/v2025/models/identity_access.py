# Generated from schema/.
"""Identity access."""

from sailpoint.v2025.models import IdentityAccess

__all__ = ["IdentityAccess"]
