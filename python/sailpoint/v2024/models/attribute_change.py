# Generated from schema/.
"""Attribute change."""

from sailpoint.v2024.models import AttributeChange

__all__ = ["AttributeChange"]
