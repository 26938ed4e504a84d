# Generated from schema/.
"""Token auth response."""

from sailpoint.beta.models import TokenAuthResponse

__all__ = ["TokenAuthResponse"]
