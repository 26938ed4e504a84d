# Generated from schema/.
"""Send token request."""

from sailpoint.beta.models import SendTokenRequest

__all__ = ["SendTokenRequest"]
