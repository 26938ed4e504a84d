# Generated from schema/.
"""Auth user."""

from sailpoint.v2024.models import AuthUser

__all__ = ["AuthUser"]
