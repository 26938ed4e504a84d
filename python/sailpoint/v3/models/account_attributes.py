# Generated from schema/.
"""The attributes of an account."""

from sailpoint.v3.models import AccountAttributes

__all__ = ["AccountAttributes"]
