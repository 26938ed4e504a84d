# Generated from schema/.
"""Aggregations."""

from sailpoint.v2025.models import Aggregations

__all__ = ["Aggregations"]
