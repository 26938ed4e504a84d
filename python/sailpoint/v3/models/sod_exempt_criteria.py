# Generated from schema/.
"""Sod exempt criteria."""

from sailpoint.v3.models import SodExemptCriteria

__all__ = ["SodExemptCriteria"]
