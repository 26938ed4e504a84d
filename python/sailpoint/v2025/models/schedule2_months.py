# Generated from schema/.
"""Schedule2 months."""

from sailpoint.v2025.models import Schedule2Months

__all__ = ["Schedule2Months"]
