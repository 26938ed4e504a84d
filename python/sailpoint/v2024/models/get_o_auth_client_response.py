# Written by `make stubs` from schema/; change it there.
"""Get O auth client response."""

from sailpoint._core import model

__all__ = ["GetOAuthClientResponse"]

GetOAuthClientResponse = model("v2024", "GetOAuthClientResponse")
