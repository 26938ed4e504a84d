# Generated from schema/.
"""Schedule1 months."""

from sailpoint.beta.models import Schedule1Months

__all__ = ["Schedule1Months"]
