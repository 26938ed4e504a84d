# Generated from schema/.
"""The attributes of a new account."""

from sailpoint.v3.models import AccountAttributesCreate

__all__ = ["AccountAttributesCreate"]
