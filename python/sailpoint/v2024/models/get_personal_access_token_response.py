# Written by `make stubs` from schema/; change it there.
"""Get personal access token response."""

from sailpoint._core import model

__all__ = ["GetPersonalAccessTokenResponse"]

GetPersonalAccessTokenResponse = model("v2024", "GetPersonalAccessTokenResponse")
