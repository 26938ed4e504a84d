# Generated from schema/.
"""Attribute request."""

from sailpoint.v2024.models import AttributeRequest

__all__ = ["AttributeRequest"]
