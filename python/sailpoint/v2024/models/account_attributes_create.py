# Generated from schema/.
"""The attributes of a new account."""

from sailpoint.v2024.models import AccountAttributesCreate

__all__ = ["AccountAttributesCreate"]
