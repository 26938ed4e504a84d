# Generated from schema/.
"""Password policy V3 dto."""

from sailpoint.beta.models import PasswordPolicyV3Dto

__all__ = ["PasswordPolicyV3Dto"]
