# Generated from schema/.
"""The attributes of an account."""

from sailpoint.v2025.models import AccountAttributes

__all__ = ["AccountAttributes"]
