# Generated from schema/.
"""Create personal access token response."""

from sailpoint.v2024.models import CreatePersonalAccessTokenResponse

__all__ = ["CreatePersonalAccessTokenResponse"]
