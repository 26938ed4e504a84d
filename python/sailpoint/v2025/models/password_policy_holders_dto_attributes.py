# Generated from schema/.
"""Password policy holders dto attributes."""

from sailpoint.v2025.models import PasswordPolicyHoldersDtoAttributes

__all__ = ["PasswordPolicyHoldersDtoAttributes"]
