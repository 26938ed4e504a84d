# Generated from schema/.
"""Branding item create."""

from sailpoint.v3.models import BrandingItemCreate

__all__ = ["BrandingItemCreate"]
