# Generated from schema/.
"""The schedule of an aggregation."""

from sailpoint.v3.models import Schedule1

__all__ = ["Schedule1"]
