# Generated from schema/.
"""Sod exempt criteria1."""

from sailpoint.beta.models.sod_exempt_criteria1 import SodExemptCriteria1 as SodExemptCriteria2

__all__ = ["SodExemptCriteria2"]
