# Generated from schema/.
"""Account request."""

from sailpoint.v3.models import AccountRequest

__all__ = ["AccountRequest"]
