# Generated from schema/.
"""Sod exempt criteria."""

from sailpoint.v2024.models import SodExemptCriteria

__all__ = ["SodExemptCriteria"]
