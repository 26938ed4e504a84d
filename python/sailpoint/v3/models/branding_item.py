# Generated from schema/.
"""Branding item."""

from sailpoint.v3.models import BrandingItem

__all__ = ["BrandingItem"]
