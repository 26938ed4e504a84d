# Generated from schema/.
"""Token auth request."""

from sailpoint.v3.models import TokenAuthRequest

__all__ = ["TokenAuthRequest"]
