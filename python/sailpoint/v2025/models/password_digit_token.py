# Generated from schema/.
"""Password digit token."""

from sailpoint.v2025.models import PasswordDigitToken

__all__ = ["PasswordDigitToken"]
