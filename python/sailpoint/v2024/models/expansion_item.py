# Generated from schema/.
"""Expansion item."""

from sailpoint.v2024.models import ExpansionItem

__all__ = ["ExpansionItem"]
