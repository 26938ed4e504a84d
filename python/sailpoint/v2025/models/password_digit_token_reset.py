# Generated from schema/.
"""Password digit token reset."""

from sailpoint.v2025.models import PasswordDigitTokenReset

__all__ = ["PasswordDigitTokenReset"]
