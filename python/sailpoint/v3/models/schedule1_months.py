# Generated from schema/.
"""Schedule1 months."""

from sailpoint.v3.models import Schedule1Months

__all__ = ["Schedule1Months"]
