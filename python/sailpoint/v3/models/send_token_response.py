# Generated from schema/.
"""Send token response."""

from sailpoint.v3.models import SendTokenResponse

__all__ = ["SendTokenResponse"]
