# Generated from schema/.
"""Schedule1 hours."""

from sailpoint.v3.models import Schedule1Hours

__all__ = ["Schedule1Hours"]
