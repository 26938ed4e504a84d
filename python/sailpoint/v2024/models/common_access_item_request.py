# Written by `make stubs` from schema/; change it there.
"""Common access item request."""

from sailpoint._core import model

__all__ = ["CommonAccessItemRequest"]

CommonAccessItemRequest = model("v2024", "CommonAccessItemRequest")
