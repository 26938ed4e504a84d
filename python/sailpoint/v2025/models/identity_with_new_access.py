# Generated from schema/.
"""Identity with new access."""

from sailpoint.v2025.models import IdentityWithNewAccess

__all__ = ["IdentityWithNewAccess"]
