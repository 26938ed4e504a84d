# Generated from schema/.
"""Sod policy."""

from sailpoint.beta.models import SodPolicy

__all__ = ["SodPolicy"]
