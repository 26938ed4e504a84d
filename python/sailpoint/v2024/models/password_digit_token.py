# Generated from schema/.
"""Password digit token."""

from sailpoint.v2024.models import PasswordDigitToken

__all__ = ["PasswordDigitToken"]
