# Written by `make stubs` from schema/; change it there.
"""Non employee idn user request."""

from sailpoint._core import model

__all__ = ["NonEmployeeIdnUserRequest"]

NonEmployeeIdnUserRequest = model("v2024", "NonEmployeeIdnUserRequest")
