# Generated from schema/.
"""Password info account."""

from sailpoint.v2024.models import PasswordInfoAccount

__all__ = ["PasswordInfoAccount"]
