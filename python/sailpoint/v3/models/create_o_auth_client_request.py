# Generated from schema/.
"""Create O auth client request."""

from sailpoint.v3.models import CreateOAuthClientRequest

__all__ = ["CreateOAuthClientRequest"]
