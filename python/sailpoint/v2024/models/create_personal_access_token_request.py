# Written by `make stubs` from schema/; change it there.
"""Create personal access token request."""

from sailpoint._core import model

__all__ = ["CreatePersonalAccessTokenRequest"]

CreatePersonalAccessTokenRequest = model("v2024", "CreatePersonalAccessTokenRequest")
