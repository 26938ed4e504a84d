# Generated from schema/.
"""Bearer token auth config."""

from sailpoint.v2024.models import BearerTokenAuthConfig

__all__ = ["BearerTokenAuthConfig"]
