# Generated from schema/.
"""Attribute request value."""

from sailpoint.v3.models import AttributeRequestValue

__all__ = ["AttributeRequestValue"]
