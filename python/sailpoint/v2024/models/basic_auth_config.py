# Written by `make stubs` from schema/; change it there.
"""Basic auth config."""

from sailpoint._core import model

__all__ = ["BasicAuthConfig"]

BasicAuthConfig = model("v2024", "BasicAuthConfig")
