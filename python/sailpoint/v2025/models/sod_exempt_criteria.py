# Generated from schema/.
"""Sod exempt criteria."""

from sailpoint.v2025.models import SodExemptCriteria

__all__ = ["SodExemptCriteria"]
