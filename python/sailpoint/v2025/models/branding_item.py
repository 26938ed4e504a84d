# Generated from schema/.
"""Branding item."""

from sailpoint.v2025.models import BrandingItem

__all__ = ["BrandingItem"]
