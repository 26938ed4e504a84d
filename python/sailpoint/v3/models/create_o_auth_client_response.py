# Generated from schema/.
"""Create O auth client response."""

from sailpoint.v3.models import CreateOAuthClientResponse

__all__ = ["CreateOAuthClientResponse"]
