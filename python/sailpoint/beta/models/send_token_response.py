# Generated from schema/.
"""Send token response."""

from sailpoint.beta.models import SendTokenResponse

__all__ = ["SendTokenResponse"]
