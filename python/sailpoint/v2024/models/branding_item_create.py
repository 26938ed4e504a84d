# Generated from schema/.
"""Branding item create."""

from sailpoint.v2024.models import BrandingItemCreate

__all__ = ["BrandingItemCreate"]
