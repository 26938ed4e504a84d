# Written by `make stubs` from schema/; change it there.
"""Reviewable role."""

from sailpoint._core import model

__all__ = ["ReviewableRole"]

ReviewableRole = model("v2024", "ReviewableRole")
