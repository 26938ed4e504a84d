# Generated from schema/.
"""Identity access."""

from sailpoint.v2024.models import IdentityAccess

__all__ = ["IdentityAccess"]
