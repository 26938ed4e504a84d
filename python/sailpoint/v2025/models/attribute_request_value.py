# Generated from schema/.
"""Attribute request value."""

from sailpoint.v2025.models import AttributeRequestValue

__all__ = ["AttributeRequestValue"]
