# Generated from schema/.
"""Auth user."""

from sailpoint.v2025.models import AuthUser

__all__ = ["AuthUser"]
