# Generated from schema/.
"""Bearer token auth config."""

from sailpoint.beta.models import BearerTokenAuthConfig

__all__ = ["BearerTokenAuthConfig"]
