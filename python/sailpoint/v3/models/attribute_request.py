# Generated from schema/.
"""Attribute request."""

from sailpoint.v3.models import AttributeRequest

__all__ = ["AttributeRequest"]
