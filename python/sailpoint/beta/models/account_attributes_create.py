# Generated from schema/.
"""The attributes of a new account."""

from sailpoint.beta.models import AccountAttributesCreate

__all__ = ["AccountAttributesCreate"]
