# Generated from schema/.
"""Attribute change."""

from sailpoint.v2025.models import AttributeChange

__all__ = ["AttributeChange"]
