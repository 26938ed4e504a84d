# Generated from schema/.
"""Recommender calculations."""

from sailpoint.v2024.models import RecommenderCalculations

__all__ = ["RecommenderCalculations"]
