# Written by `make stubs` from schema/; change it there.
"""Status response."""

from sailpoint._core import model

__all__ = ["StatusResponse"]

StatusResponse = model("v2024", "StatusResponse")
