# Written by `make stubs` from schema/; change it there.
"""Branding item create."""

from sailpoint._core import model

__all__ = ["BrandingItemCreate"]

BrandingItemCreate = model("v2024", "BrandingItemCreate")
