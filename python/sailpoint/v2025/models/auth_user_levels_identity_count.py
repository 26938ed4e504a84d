# Generated from schema/.
"""Auth user levels identity count."""

from sailpoint.v2025.models import AuthUserLevelsIdentityCount

__all__ = ["AuthUserLevelsIdentityCount"]
