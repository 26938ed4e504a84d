# Written by `make stubs` from schema/; change it there.
"""Sp config rule."""

from sailpoint._core import model

__all__ = ["SpConfigRule"]

SpConfigRule = model("v2024", "SpConfigRule")
