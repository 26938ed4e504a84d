# Written by `make stubs` from schema/; change it there.
"""Workflow."""

from sailpoint._core import model

__all__ = ["Workflow"]

Workflow = model("v2024", "Workflow")
