# Written by `make stubs` from schema/; change it there.
"""Password policy holders dto attributes."""

from sailpoint._core import model

__all__ = ["PasswordPolicyHoldersDtoAttributes"]

PasswordPolicyHoldersDtoAttributes = model("v2024", "PasswordPolicyHoldersDtoAttributes")
