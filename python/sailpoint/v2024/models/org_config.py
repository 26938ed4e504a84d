# Written by `make stubs` from schema/; change it there.
"""Org config."""

from sailpoint._core import model

__all__ = ["OrgConfig"]

OrgConfig = model("v2024", "OrgConfig")
