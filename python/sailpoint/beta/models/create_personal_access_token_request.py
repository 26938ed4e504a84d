# Generated from schema/.
"""Create personal access token request."""

from sailpoint.beta.models import CreatePersonalAccessTokenRequest

__all__ = ["CreatePersonalAccessTokenRequest"]
