# Generated from schema/.
"""Identity with new access."""

from sailpoint.v3.models import IdentityWithNewAccess

__all__ = ["IdentityWithNewAccess"]
