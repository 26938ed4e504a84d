# Generated from schema/.
"""Sod policy."""

from sailpoint.v2025.models import SodPolicy

__all__ = ["SodPolicy"]
