# Written by `make stubs` from schema/; change it there.
"""Patch potential role request inner."""

from sailpoint._core import model

__all__ = ["PatchPotentialRoleRequestInner"]

PatchPotentialRoleRequestInner = model("v2024", "PatchPotentialRoleRequestInner")
