# Written by `make stubs` from schema/; change it there.
"""Approval."""

from sailpoint._core import model

__all__ = ["Approval"]

Approval = model("v2024", "Approval")
