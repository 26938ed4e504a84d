# Generated from schema/.
"""Get O auth client response."""

from sailpoint.v2025.models import GetOAuthClientResponse

__all__ = ["GetOAuthClientResponse"]
