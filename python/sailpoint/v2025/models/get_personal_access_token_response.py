# Generated from schema/.
"""Get personal access token response."""

from sailpoint.v2025.models import GetPersonalAccessTokenResponse

__all__ = ["GetPersonalAccessTokenResponse"]
