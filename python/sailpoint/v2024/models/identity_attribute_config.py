# Written by `make stubs` from schema/; change it there.
"""The mappings of an identity profile."""

from sailpoint._core import model

__all__ = ["IdentityAttributeConfig"]

IdentityAttributeConfig = model("v2024", "IdentityAttributeConfig")
