# Written by `make stubs` from schema/; change it there.
"""Requestable object."""

from sailpoint._core import model

__all__ = ["RequestableObject"]

RequestableObject = model("v2024", "RequestableObject")
