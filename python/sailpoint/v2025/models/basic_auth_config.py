# Generated from schema/.
"""Basic auth config."""

from sailpoint.v2025.models import BasicAuthConfig

__all__ = ["BasicAuthConfig"]
