# Written by `make stubs` from schema/; change it there.
"""The requests that were made."""

from sailpoint._core import model

__all__ = ["AccessRequestResponse"]

AccessRequestResponse = model("v2024", "AccessRequestResponse")
