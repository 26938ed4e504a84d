# Written by `make stubs` from schema/; change it there.
"""Access item account response."""

from sailpoint._core import model

__all__ = ["AccessItemAccountResponse"]

AccessItemAccountResponse = model("v2024", "AccessItemAccountResponse")
