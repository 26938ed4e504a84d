# Written by `make stubs` from schema/; change it there.
"""Common access item response."""

from sailpoint._core import model

__all__ = ["CommonAccessItemResponse"]

CommonAccessItemResponse = model("v2024", "CommonAccessItemResponse")
