# Written by `make stubs` from schema/; change it there.
"""Access apps owner."""

from sailpoint._core import model

__all__ = ["AccessAppsOwner"]

AccessAppsOwner = model("v2024", "AccessAppsOwner")
