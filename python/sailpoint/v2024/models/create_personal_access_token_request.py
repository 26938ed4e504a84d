# Generated from schema/.
"""Create personal access token request."""

from sailpoint.v2024.models import CreatePersonalAccessTokenRequest

__all__ = ["CreatePersonalAccessTokenRequest"]
