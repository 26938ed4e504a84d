# Generated from schema/.
"""Account request."""

from sailpoint.v2024.models import AccountRequest

__all__ = ["AccountRequest"]
