# Written by `make stubs` from src/schema; change it there.
"""Role."""

from sailpoint._core import model

__all__ = ["Role"]

Role = model("v2024", "Role")
