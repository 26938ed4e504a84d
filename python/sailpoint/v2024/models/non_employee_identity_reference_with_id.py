# Written by `make stubs` from schema/; change it there.
"""Non employee identity reference with id."""

from sailpoint._core import model

__all__ = ["NonEmployeeIdentityReferenceWithId"]

NonEmployeeIdentityReferenceWithId = model("v2024", "NonEmployeeIdentityReferenceWithId")
