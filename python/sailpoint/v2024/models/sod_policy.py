# Generated from schema/.
"""Sod policy."""

from sailpoint.v2024.models import SodPolicy

__all__ = ["SodPolicy"]
