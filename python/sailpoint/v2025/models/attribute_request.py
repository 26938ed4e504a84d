# Generated from schema/.
"""Attribute request."""

from sailpoint.v2025.models import AttributeRequest

__all__ = ["AttributeRequest"]
