# Written by `make stubs` from schema/; change it there.
"""Dkim attributes."""

from sailpoint._core import model

__all__ = ["DkimAttributes"]

DkimAttributes = model("v2024", "DkimAttributes")
