# Generated from schema/.
"""Basic auth config."""

from sailpoint.v2024.models import BasicAuthConfig

__all__ = ["BasicAuthConfig"]
