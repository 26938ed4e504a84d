# Written by `make stubs` from schema/; change it there.
"""Access item role response."""

from sailpoint._core import model

__all__ = ["AccessItemRoleResponse"]

AccessItemRoleResponse = model("v2024", "AccessItemRoleResponse")
