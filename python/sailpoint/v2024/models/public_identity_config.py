# Written by `make stubs` from schema/; change it there.
"""Public identity config."""

from sailpoint._core import model

__all__ = ["PublicIdentityConfig"]

PublicIdentityConfig = model("v2024", "PublicIdentityConfig")
