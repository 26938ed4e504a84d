# Generated from schema/.
"""Password policy V3 dto."""

from sailpoint.v2024.models import PasswordPolicyV3Dto

__all__ = ["PasswordPolicyV3Dto"]
