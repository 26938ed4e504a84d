# Written by `make stubs` from schema/; change it there.
"""Password policy holders dto attributes identity attr inner."""

from sailpoint._core import model

__all__ = ["PasswordPolicyHoldersDtoAttributesIdentityAttrInner"]

PasswordPolicyHoldersDtoAttributesIdentityAttrInner = model("v2024", "PasswordPolicyHoldersDtoAttributesIdentityAttrInner")
