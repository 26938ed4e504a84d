# Written by `make stubs` from schema/; change it there.
"""Branding item."""

from sailpoint._core import model

__all__ = ["BrandingItem"]

BrandingItem = model("v2024", "BrandingItem")
