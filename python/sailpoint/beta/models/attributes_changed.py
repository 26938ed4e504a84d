# Generated from schema/.
"""Attributes changed."""

from sailpoint.beta.models import AttributesChanged

__all__ = ["AttributesChanged"]
