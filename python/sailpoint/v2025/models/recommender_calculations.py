# Generated from schema/.
"""Recommender calculations."""

from sailpoint.v2025.models import RecommenderCalculations

__all__ = ["RecommenderCalculations"]
