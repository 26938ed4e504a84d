# Generated from schema/.
"""Sod policy."""

from sailpoint.v3.models import SodPolicy

__all__ = ["SodPolicy"]
