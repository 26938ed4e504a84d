# Written by `make stubs` from schema/; change it there.
"""Reviewable access profile."""

from sailpoint._core import model

__all__ = ["ReviewableAccessProfile"]

ReviewableAccessProfile = model("v2024", "ReviewableAccessProfile")
