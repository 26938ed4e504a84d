# Written by `make stubs` from schema/; change it there.
"""The result of a test of a source's connection."""

from sailpoint._core import model

__all__ = ["StatusResponse"]

StatusResponse = model("v2024", "StatusResponse")
