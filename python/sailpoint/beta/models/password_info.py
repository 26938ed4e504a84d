# Generated from schema/.
"""Password info."""

from sailpoint.beta.models import PasswordInfo

__all__ = ["PasswordInfo"]
