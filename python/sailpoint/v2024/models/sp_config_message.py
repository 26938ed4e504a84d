# Written by `make stubs` from schema/; change it there.
"""A message about an object that was exported or imported."""

from sailpoint._core import model

__all__ = ["SpConfigMessage"]

SpConfigMessage = model("v2024", "SpConfigMessage")
