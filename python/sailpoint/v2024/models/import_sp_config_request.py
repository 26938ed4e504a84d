# Written by `make stubs` from schema/; change it there.
"""Import sp config request."""

from sailpoint._core import model

__all__ = ["ImportSpConfigRequest"]

ImportSpConfigRequest = model("v2024", "ImportSpConfigRequest")
