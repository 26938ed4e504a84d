# Generated from schema/.
"""Password info."""

from sailpoint.v3.models import PasswordInfo

__all__ = ["PasswordInfo"]
