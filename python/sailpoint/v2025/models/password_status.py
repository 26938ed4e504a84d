# Generated from schema/.
"""Password status."""

from sailpoint.v2025.models import PasswordStatus

__all__ = ["PasswordStatus"]
