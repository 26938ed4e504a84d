# Generated from schema/.
"""Schedule1 hours."""

from sailpoint.beta.models import Schedule1Hours

__all__ = ["Schedule1Hours"]
