# Generated from schema/.
"""Get personal access token response."""

from sailpoint.v2024.models import GetPersonalAccessTokenResponse

__all__ = ["GetPersonalAccessTokenResponse"]
