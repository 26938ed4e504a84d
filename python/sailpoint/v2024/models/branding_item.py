# Generated from schema/.
"""Branding item."""

from sailpoint.v2024.models import BrandingItem

__all__ = ["BrandingItem"]
