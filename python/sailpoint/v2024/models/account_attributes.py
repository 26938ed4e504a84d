# Generated from schema/.
"""The attributes of an account."""

from sailpoint.v2024.models import AccountAttributes

__all__ = ["AccountAttributes"]
