# Generated from schema/.
"""Aggregations."""

from sailpoint.v3.models import Aggregations

__all__ = ["Aggregations"]
