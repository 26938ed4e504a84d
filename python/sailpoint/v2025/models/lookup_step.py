# Generated from schema/.
"""Lookup step."""

from sailpoint.v2025.models import LookupStep

__all__ = ["LookupStep"]
