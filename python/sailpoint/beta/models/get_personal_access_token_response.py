# Generated from schema/.
"""Get personal access token response."""

from sailpoint.beta.models import GetPersonalAccessTokenResponse

__all__ = ["GetPersonalAccessTokenResponse"]
