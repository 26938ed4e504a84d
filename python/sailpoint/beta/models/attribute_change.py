# Generated from schema/.
"""Attribute change."""

from sailpoint.beta.models import AttributeChange

__all__ = ["AttributeChange"]
