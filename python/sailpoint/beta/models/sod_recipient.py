# Generated from schema/.
"""Sod recipient."""

from sailpoint.beta.models import SodRecipient

__all__ = ["SodRecipient"]
