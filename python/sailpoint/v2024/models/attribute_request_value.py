# Generated from schema/.
"""Attribute request value."""

from sailpoint.v2024.models import AttributeRequestValue

__all__ = ["AttributeRequestValue"]
