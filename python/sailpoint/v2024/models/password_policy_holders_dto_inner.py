# Generated from schema/.
"""Password policy holders dto inner."""

from sailpoint.v2024.models import PasswordPolicyHoldersDtoInner

__all__ = ["PasswordPolicyHoldersDtoInner"]
