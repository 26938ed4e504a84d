# Generated from schema/.
"""Create personal access token response."""

from sailpoint.beta.models import CreatePersonalAccessTokenResponse

__all__ = ["CreatePersonalAccessTokenResponse"]
