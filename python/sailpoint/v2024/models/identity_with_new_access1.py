# Generated from schema/.
"""Identity with new access1."""

from sailpoint.v2024.models import IdentityWithNewAccess1

__all__ = ["IdentityWithNewAccess1"]
