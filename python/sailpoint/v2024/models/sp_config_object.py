# Written by `make stubs` from schema/; change it there.
"""Sp config object."""

from sailpoint._core import model

__all__ = ["SpConfigObject"]

SpConfigObject = model("v2024", "SpConfigObject")
