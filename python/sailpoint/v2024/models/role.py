# Written by `make stubs` from schema/; change it there.
"""A role: access that identities get by criteria, by assignment or on request."""

from sailpoint._core import model

__all__ = ["Role"]

Role = model("v2024", "Role")
