# Generated from schema/.
"""Password policy holders dto inner."""

from sailpoint.v2025.models import PasswordPolicyHoldersDtoInner

__all__ = ["PasswordPolicyHoldersDtoInner"]
