# Written by `make stubs` from schema/; change it there.
"""Bearer token auth config."""

from sailpoint._core import model

__all__ = ["BearerTokenAuthConfig"]

BearerTokenAuthConfig = model("v2024", "BearerTokenAuthConfig")
