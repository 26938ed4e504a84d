# Generated from schema/.
"""Password info account."""

from sailpoint.beta.models import PasswordInfoAccount

__all__ = ["PasswordInfoAccount"]
