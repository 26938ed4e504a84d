# Generated from schema/.
"""Password policy holders dto attributes identity attr inner."""

from sailpoint.v2024.models import PasswordPolicyHoldersDtoAttributesIdentityAttrInner

__all__ = ["PasswordPolicyHoldersDtoAttributesIdentityAttrInner"]
