# Written by `make stubs` from schema/; change it there.
"""Public identity attribute config."""

from sailpoint._core import model

__all__ = ["PublicIdentityAttributeConfig"]

PublicIdentityAttributeConfig = model("v2024", "PublicIdentityAttributeConfig")
