# Generated from schema/.
"""Token auth request."""

from sailpoint.beta.models import TokenAuthRequest

__all__ = ["TokenAuthRequest"]
