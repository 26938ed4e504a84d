# Written by `make stubs` from schema/; change it there.
"""Requestable object reference."""

from sailpoint._core import model

__all__ = ["RequestableObjectReference"]

RequestableObjectReference = model("v2024", "RequestableObjectReference")
