# Generated from schema/.
"""Sod recipient."""

from sailpoint.v2025.models import SodRecipient

__all__ = ["SodRecipient"]
