# Generated from schema/.
"""Branding item create."""

from sailpoint.v2025.models import BrandingItemCreate

__all__ = ["BrandingItemCreate"]
