# Generated from schema/.
"""Password digit token."""

from sailpoint.beta.models import PasswordDigitToken

__all__ = ["PasswordDigitToken"]
