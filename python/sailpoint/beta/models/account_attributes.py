# Generated from schema/.
"""The attributes of an account."""

from sailpoint.beta.models import AccountAttributes

__all__ = ["AccountAttributes"]
