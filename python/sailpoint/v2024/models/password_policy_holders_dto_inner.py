# Written by `make stubs` from schema/; change it there.
"""Password policy holders dto inner."""

from sailpoint._core import model

__all__ = ["PasswordPolicyHoldersDtoInner"]

PasswordPolicyHoldersDtoInner = model("v2024", "PasswordPolicyHoldersDtoInner")
