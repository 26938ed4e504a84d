# Generated from schema/.
"""Basic auth config."""

from sailpoint.beta.models import BasicAuthConfig

__all__ = ["BasicAuthConfig"]
