# Written by `make stubs` from schema/; change it there.
"""Password org config."""

from sailpoint._core import model

__all__ = ["PasswordOrgConfig"]

PasswordOrgConfig = model("v2024", "PasswordOrgConfig")
