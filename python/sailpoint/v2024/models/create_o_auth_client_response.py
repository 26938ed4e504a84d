# Written by `make stubs` from schema/; change it there.
"""Create O auth client response."""

from sailpoint._core import model

__all__ = ["CreateOAuthClientResponse"]

CreateOAuthClientResponse = model("v2024", "CreateOAuthClientResponse")
