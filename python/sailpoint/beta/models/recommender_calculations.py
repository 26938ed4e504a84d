# Generated from schema/.
"""Recommender calculations."""

from sailpoint.beta.models import RecommenderCalculations

__all__ = ["RecommenderCalculations"]
