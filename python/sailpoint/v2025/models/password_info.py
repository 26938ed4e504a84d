# Generated from schema/.
"""Password info."""

from sailpoint.v2025.models import PasswordInfo

__all__ = ["PasswordInfo"]
