# Generated from schema/.
"""The schedule of an aggregation."""

from sailpoint.beta.models import Schedule1

__all__ = ["Schedule1"]
