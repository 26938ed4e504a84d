# Generated from schema/.
"""Lookup step."""

from sailpoint.v2024.models import LookupStep

__all__ = ["LookupStep"]
