# Written by `make stubs` from schema/; change it there.
"""Role."""

from sailpoint._core import model

__all__ = ["Role"]

Role = model("v2024", "Role")
