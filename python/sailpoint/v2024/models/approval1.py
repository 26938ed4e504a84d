# Written by `make stubs` from schema/; change it there.
"""Approval1."""

from sailpoint._core import model

__all__ = ["Approval1"]

Approval1 = model("v2024", "Approval1")
