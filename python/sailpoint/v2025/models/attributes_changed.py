# Generated from schema/.
"""Attributes changed."""

from sailpoint.v2025.models import AttributesChanged

__all__ = ["AttributesChanged"]
