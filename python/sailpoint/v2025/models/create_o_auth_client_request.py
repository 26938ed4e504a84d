# Generated from schema/.
"""Create O auth client request."""

from sailpoint.v2025.models import CreateOAuthClientRequest

__all__ = ["CreateOAuthClientRequest"]
