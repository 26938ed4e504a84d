# Generated from schema/.
"""Schedule1 days."""

from sailpoint.v3.models import Schedule1Days

__all__ = ["Schedule1Days"]
