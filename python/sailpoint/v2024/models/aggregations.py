# Generated from schema/.
"""Aggregations."""

from sailpoint.v2024.models import Aggregations

__all__ = ["Aggregations"]
