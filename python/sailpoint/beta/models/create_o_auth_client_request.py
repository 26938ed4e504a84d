# Generated from schema/.
"""Create O auth client request."""

from sailpoint.beta.models import CreateOAuthClientRequest

__all__ = ["CreateOAuthClientRequest"]
