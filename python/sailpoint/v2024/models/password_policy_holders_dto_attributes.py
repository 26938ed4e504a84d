# Generated from schema/.
"""Password policy holders dto attributes."""

from sailpoint.v2024.models import PasswordPolicyHoldersDtoAttributes

__all__ = ["PasswordPolicyHoldersDtoAttributes"]
