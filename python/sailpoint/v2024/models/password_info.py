# Generated from schema/.
"""Password info."""

from sailpoint.v2024.models import PasswordInfo

__all__ = ["PasswordInfo"]
