# Generated from schema/.
"""Expansion item."""

from sailpoint.v3.models import ExpansionItem

__all__ = ["ExpansionItem"]
