# Written by `make stubs` from schema/; change it there.
"""Get role assignments200 response inner."""

from sailpoint._core import model

__all__ = ["GetRoleAssignments200ResponseInner"]

GetRoleAssignments200ResponseInner = model("v2024", "GetRoleAssignments200ResponseInner")
