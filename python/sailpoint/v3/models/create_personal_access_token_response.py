# Generated from schema/.
"""Create personal access token response."""

from sailpoint.v3.models import CreatePersonalAccessTokenResponse

__all__ = ["CreatePersonalAccessTokenResponse"]
