# Generated from schema/.
"""Create personal access token request."""

from sailpoint.v3.models import CreatePersonalAccessTokenRequest

__all__ = ["CreatePersonalAccessTokenRequest"]
