# Generated from schema/.
"""Identity access."""

from sailpoint.v3.models import IdentityAccess

__all__ = ["IdentityAccess"]
