# Generated from schema/.
"""Identity with new access."""

from sailpoint.v2024.models import IdentityWithNewAccess

__all__ = ["IdentityWithNewAccess"]
