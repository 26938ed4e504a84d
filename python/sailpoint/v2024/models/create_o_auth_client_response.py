# Generated from schema/.
"""Create O auth client response."""

from sailpoint.v2024.models import CreateOAuthClientResponse

__all__ = ["CreateOAuthClientResponse"]
