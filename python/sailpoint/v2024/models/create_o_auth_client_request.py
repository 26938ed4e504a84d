# Written by `make stubs` from schema/; change it there.
"""Create O auth client request."""

from sailpoint._core import model

__all__ = ["CreateOAuthClientRequest"]

CreateOAuthClientRequest = model("v2024", "CreateOAuthClientRequest")
