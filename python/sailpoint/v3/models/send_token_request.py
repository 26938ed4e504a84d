# Generated from schema/.
"""Send token request."""

from sailpoint.v3.models import SendTokenRequest

__all__ = ["SendTokenRequest"]
