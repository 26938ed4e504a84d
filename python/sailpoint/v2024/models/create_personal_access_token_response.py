# Written by `make stubs` from schema/; change it there.
"""Create personal access token response."""

from sailpoint._core import model

__all__ = ["CreatePersonalAccessTokenResponse"]

CreatePersonalAccessTokenResponse = model("v2024", "CreatePersonalAccessTokenResponse")
