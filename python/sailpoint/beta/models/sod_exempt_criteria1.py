# Generated from schema/.
"""Sod exempt criteria1."""

from sailpoint.beta.models import SodExemptCriteria1

__all__ = ["SodExemptCriteria1"]
