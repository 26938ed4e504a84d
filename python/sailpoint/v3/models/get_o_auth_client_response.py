# Generated from schema/.
"""Get O auth client response."""

from sailpoint.v3.models import GetOAuthClientResponse

__all__ = ["GetOAuthClientResponse"]
