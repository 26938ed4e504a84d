# Generated from schema/.
"""Sod recipient."""

from sailpoint.v3.models import SodRecipient

__all__ = ["SodRecipient"]
