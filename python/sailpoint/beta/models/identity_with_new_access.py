# Generated from schema/.
"""Identity with new access."""

from sailpoint.beta.models import IdentityWithNewAccess

__all__ = ["IdentityWithNewAccess"]
