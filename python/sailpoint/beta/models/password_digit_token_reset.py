# Generated from schema/.
"""Password digit token reset."""

from sailpoint.beta.models import PasswordDigitTokenReset

__all__ = ["PasswordDigitTokenReset"]
