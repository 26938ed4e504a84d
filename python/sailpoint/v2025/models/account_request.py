# Generated from schema/.
"""Account request."""

from sailpoint.v2025.models import AccountRequest

__all__ = ["AccountRequest"]
