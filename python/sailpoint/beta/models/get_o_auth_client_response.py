# Generated from schema/.
"""Get O auth client response."""

from sailpoint.beta.models import GetOAuthClientResponse

__all__ = ["GetOAuthClientResponse"]
