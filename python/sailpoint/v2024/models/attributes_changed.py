# Generated from schema/.
"""Attributes changed."""

from sailpoint.v2024.models import AttributesChanged

__all__ = ["AttributesChanged"]
