# Written by `make stubs` from schema/; change it there.
"""Cancel access request."""

from sailpoint._core import model

__all__ = ["CancelAccessRequest"]

CancelAccessRequest = model("v2024", "CancelAccessRequest")
