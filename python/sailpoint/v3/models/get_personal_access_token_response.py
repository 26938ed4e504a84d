# Generated from schema/.
"""Get personal access token response."""

from sailpoint.v3.models import GetPersonalAccessTokenResponse

__all__ = ["GetPersonalAccessTokenResponse"]
