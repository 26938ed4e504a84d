# Written by `make stubs` from schema/; change it there.
"""Reviewable entitlement."""

from sailpoint._core import model

__all__ = ["ReviewableEntitlement"]

ReviewableEntitlement = model("v2024", "ReviewableEntitlement")
