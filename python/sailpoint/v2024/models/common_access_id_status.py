# Written by `make stubs` from schema/; change it there.
"""Common access ID status."""

from sailpoint._core import model

__all__ = ["CommonAccessIDStatus"]

CommonAccessIDStatus = model("v2024", "CommonAccessIDStatus")
