# Written by `make stubs` from schema/; change it there.
"""Common access response."""

from sailpoint._core import model

__all__ = ["CommonAccessResponse"]

CommonAccessResponse = model("v2024", "CommonAccessResponse")
