# Generated from schema/.
"""Password info account."""

from sailpoint.v2025.models import PasswordInfoAccount

__all__ = ["PasswordInfoAccount"]
