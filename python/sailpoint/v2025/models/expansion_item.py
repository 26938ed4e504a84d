# Generated from schema/.
"""Expansion item."""

from sailpoint.v2025.models import ExpansionItem

__all__ = ["ExpansionItem"]
