# Generated from schema/.
"""Create O auth client response."""

from sailpoint.beta.models import CreateOAuthClientResponse

__all__ = ["CreateOAuthClientResponse"]
