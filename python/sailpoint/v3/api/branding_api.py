# Generated from schema/.
"""Branding api: the operations of this family."""

from sailpoint._core import api

__all__ = ["BrandingApi"]

BrandingApi = api("v3", "BrandingApi")
