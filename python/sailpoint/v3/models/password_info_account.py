# Generated from schema/.
"""Password info account."""

from sailpoint.v3.models import PasswordInfoAccount

__all__ = ["PasswordInfoAccount"]
