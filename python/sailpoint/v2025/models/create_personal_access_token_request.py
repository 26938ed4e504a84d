# Generated from schema/.
"""Create personal access token request."""

from sailpoint.v2025.models import CreatePersonalAccessTokenRequest

__all__ = ["CreatePersonalAccessTokenRequest"]
