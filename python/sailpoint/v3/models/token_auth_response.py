# Generated from schema/.
"""Token auth response."""

from sailpoint.v3.models import TokenAuthResponse

__all__ = ["TokenAuthResponse"]
