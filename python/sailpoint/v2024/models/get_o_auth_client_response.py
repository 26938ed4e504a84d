# Generated from schema/.
"""Get O auth client response."""

from sailpoint.v2024.models import GetOAuthClientResponse

__all__ = ["GetOAuthClientResponse"]
