# Generated from schema/.
"""Sod recipient."""

from sailpoint.v2024.models import SodRecipient

__all__ = ["SodRecipient"]
