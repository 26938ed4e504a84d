# Generated from schema/.
"""Password status."""

from sailpoint.v2024.models import PasswordStatus

__all__ = ["PasswordStatus"]
