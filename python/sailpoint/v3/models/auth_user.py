# Generated from schema/.
"""Auth user."""

from sailpoint.v3.models import AuthUser

__all__ = ["AuthUser"]
