# Generated from schema/.
"""Create O auth client response."""

from sailpoint.v2025.models import CreateOAuthClientResponse

__all__ = ["CreateOAuthClientResponse"]
